/** Who approved which words, to take along: for reading, and signed for verifying without us. */
import { save } from './download.js';
import { actions } from './forms.js';

/** @param path of the reply or the entry */
export const proof = ({ authority }, path, name) => actions(
  ['Nachweis (PDF)', async () => save(await authority.api.file(`${path}/proof/pdf`), `nachweis-${name}.pdf`)],
  ['Unterschrieben (JSON)', async () => {
    const document = await authority.api.get(`${path}/proof`);
    save(new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' }), `nachweis-${name}.json`);
  }, 'tertiary'],
  ['Nur die Unterschrift (JWS)', async () => {
    const { jws } = await authority.api.get(`${path}/proof`);
    save(new Blob([jws], { type: 'application/jose' }), `nachweis-${name}.jws`);
  }, 'tertiary']);
