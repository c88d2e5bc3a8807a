/** An invoice as files; the XML is the invoice. */
import { save } from './download.js';
import { actions } from './forms.js';

/** @param path of the invoice */
export function invoiceFiles(api, path, i) {
  const name = i.number.replaceAll('/', '-');
  return actions(
    ['XRechnung (XML) herunterladen', async () => save(await api.file(`${path}/xml`), `${name}.xml`)],
    ['PDF herunterladen', async () => save(await api.file(`${path}/pdf`), `${name}.pdf`)]);
}
