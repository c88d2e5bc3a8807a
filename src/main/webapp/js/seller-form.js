/** How the agency stands on its invoices. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { ADDRESS_KIND, VAT, orNone } from './billing-words.js';
import { numberField, today } from './money.js';

/**
 * @param p profile to begin with
 * @param missing what a complete one lacks, each with its field
 * @param save what is told the new version
 */
export function sellerForm(p, missing, save) {
  const text = (name, label, max, more) => field({ name, label, plain: true, maxlength: max, value: p[name], pointer: `/profile/${name}`, ...more });
  const select = (name, label, words) => field({ name, label, type: 'select', options: orNone(words), value: p[name] ?? '', pointer: `/profile/${name}` });
  const parts = [
    ['Agentur', [text('name', 'Name', 150), text('legalForm', 'Rechtsform', 50), text('street', 'Straße und Hausnummer', 150), text('addressLine', 'Zusatz', 150), text('postalCode', 'Postleitzahl', 10), text('city', 'Ort', 100), text('register', 'Register und Nummer', 150)]],
    ['Steuer', [text('vatId', 'USt-IdNr', 20, { hint: 'Oder die Steuernummer.' }), text('taxNumber', 'Steuernummer', 20), select('vatStatus', 'Umsatzsteuer', VAT), text('exemptionText', 'Hinweis ohne Umsatzsteuer', 300, { hint: 'Nötig bei § 19 UStG.' })]],
    ['Konto und Zahlung', [text('iban', 'IBAN', 42), text('bic', 'BIC', 11), text('accountHolder', 'Konto lautet auf', 70, { hint: 'Leer: auf die Agentur.' }),
      numberField({ name: 'paymentDays', label: 'Zahlungsziel in Tagen', plain: true, min: 1, max: 120, value: p.paymentDays, pointer: '/profile/paymentDays' }), text('paymentTerms', 'Zahlungsbedingungen', 300, { hint: '{0} ist der Tag, bis zu dem zu zahlen ist.' })]],
    ['Ansprechperson und elektronische Adresse', [text('contactName', 'Ansprechperson', 100), text('contactPhone', 'Telefon', 50, { type: 'tel' }), text('contactEmail', 'Mailadresse', 254, { type: 'email' }),
      select('electronicScheme', 'Art der elektronischen Adresse', ADDRESS_KIND), text('electronicAddress', 'Elektronische Adresse', 254)]],
    ['Nummern', [text('invoicePrefix', 'Anfang der Rechnungsnummern', 10, { hint: 'Danach Jahr und laufende Nummer.' })]],
  ];
  const all = parts.flatMap(([, fields]) => fields);
  const from = field({ name: 'validFrom', label: 'Gilt ab', type: 'date', required: true, value: today(), hint: 'Frühestens heute; frühere Fassungen bleiben stehen. Die Umsatzsteuer richtet sich danach, welche am letzten Tag der Leistung galt.' });
  const logo = field({ name: 'logo', label: 'Logo', type: 'file', plain: true, accept: 'image/png,image/jpeg', hint: 'PNG oder JPEG, höchstens 200 kB. Ohne Auswahl ist die neue Fassung ohne Logo.' });
  const made = form({
    label: 'Rechnungsprofil', fields: [from, ...all, logo],
    body: [from.node, parts.map(([title, fields]) => [h('h3', { class: 'kern-title kern-title--small' }, title), h('div', { class: 'grid' }, fields.map((f) => f.node))]), logo.node],
    submits: {
      'Neue Fassung speichern': async () => save({
        validFrom: from.read(), profile: Object.fromEntries(all.map((f) => [f.name, f.read()])), logo: logo.input.files[0] ? await base64(logo.input.files[0]) : null,
      }),
    },
  });
  all.forEach((f) => f.fail(missing.find((m) => m.field === f.name)?.sentence));
  return made;
}

const base64 = (file) => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => done(reader.result.split(',')[1]));
  reader.addEventListener('error', () => failed(reader.error));
  reader.readAsDataURL(file);
});
