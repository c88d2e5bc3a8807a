/** A new source with its first version. */
import { field, form } from './forms.js';

export const sourceForm = (authority, done) => form({
  label: 'Quelle eintragen',
  fields: [
    field({ name: 'title', label: 'Titel', required: true, maxlength: 300, hint: 'Etwa: Abfallsatzung der Stadt Musterhausen' }),
    field({ name: 'issuer', label: 'Herausgeber', required: true, maxlength: 200, value: authority.name }),
    field({ name: 'norm', label: 'Normangabe', maxlength: 200, hint: 'Etwa: § 4 Abs. 2' }),
    field({ name: 'url', label: 'Adresse', type: 'url' }),
    field({ name: 'version', label: 'Fassung', required: true, maxlength: 100, hint: 'Etwa: Fassung vom 12.03.2026' }),
    field({ name: 'validFrom', label: 'Gilt ab', type: 'date' }),
    field({ name: 'validUntil', label: 'Gilt bis einschließlich', type: 'date' }),
    field({ name: 'excerpt', label: 'Auszug', type: 'textarea', required: true, hint: 'Der Wortlaut, auf den sich Antworten stützen.' }),
  ],
  submits: {
    'Quelle eintragen': async (values) => {
      await authority.api.post('/sources', values);
      await done();
    },
  },
});
