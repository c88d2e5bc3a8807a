/** The API: JSON in and out, problems as exceptions, one key per intended effect. */
import * as oidc from './oidc.js';

/** A "no" of the API (RFC 9457) or of the network, with a sentence for people. */
export class Problem extends Error {
  constructor(status, { code, title, detail, errors, differences, requestId } = {}) {
    super(detail ?? title ?? `Fehler ${status}`);
    Object.assign(this, { status, code, title, errors: errors ?? [], differences: differences ?? [], requestId });
  }
}

const etags = new WeakMap();

/** The ETag a resource came with; inside lists it is its version. */
export const etagOf = (resource) => etags.get(resource) ?? `"${resource.version}"`;

async function call(method, path, { body, file, type, match, accept = 'application/json', into = read } = {}) {
  const headers = { Accept: accept, 'Accept-Language': 'de' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (match) headers['If-Match'] = etagOf(match);
  if (method === 'POST') headers['Idempotency-Key'] = crypto.randomUUID();
  if (file) headers['Content-Type'] = type;
  const request = { method, headers, body: file ?? (body === undefined ? undefined : JSON.stringify(body)) };
  let response = await send(path, request);
  if (response.status === 401) {
    await renew();
    response = await send(path, request);
  }
  return response.ok ? into(response) : read(response);
}

/** Nobody is taken away from what they write: the way to the log-in is theirs to go. */
async function renew() {
  try {
    await oidc.refresh();
  } catch (error) {
    if (!(error instanceof oidc.LoginEnded)) throw new Problem(0, { detail: error.message });
    throw Object.assign(new Problem(401, { code: 'LOGIN_ENDED', title: 'Abgemeldet', detail: 'Ihre Anmeldung ist abgelaufen. Begonnene Antworten stehen nach dem Anmelden wieder da.' }), { wayOut: ['Neu anmelden', () => oidc.login()] });
  }
}

/** A request that got lost is sent once more with the same key: it takes effect once. */
async function send(path, request, again = true) {
  request.headers.Authorization = `Bearer ${oidc.accessToken()}`;
  try {
    const response = await fetch(`/api/v1${path}`, request);
    if (response.status !== 503 || !again) return response;
  } catch {
    if (!again) throw new Problem(0, { detail: 'Der Server ist nicht erreichbar. Bitte die Verbindung prüfen und noch einmal versuchen.' });
  }
  await new Promise((done) => setTimeout(done, 800));
  return send(path, request, false);
}

async function read(response) {
  const text = await response.text();
  if (response.ok && response.headers.get('Content-Type')?.startsWith('text/plain')) return text;
  let content = null;
  try {
    content = text ? JSON.parse(text) : null;
  } catch {
    content = null;
  }
  if (!response.ok) throw new Problem(response.status, content ?? {});
  if (content && response.headers.get('ETag')) etags.set(content, response.headers.get('ETag'));
  return content;
}

const under = (prefix) => ({
  get: (path, query) => call('GET', prefix + path + queryString(query)),
  text: (path, query) => call('GET', prefix + path + queryString(query), { accept: 'text/plain' }),
  /** A file, as it is. */
  file: (path) => call('GET', prefix + path, { accept: '*/*', into: (response) => response.blob() }),
  post: (path, body) => call('POST', prefix + path, { body }),
  upload: (path, file, type) => call('POST', prefix + path, { file, type }),
  /** @param seen the resource as it was read: nobody overwrites what they have not seen */
  patch: (path, body, seen) => call('PATCH', prefix + path, { body, match: seen }),
  remove: (path, seen) => call('DELETE', prefix + path, { match: seen }),
});

function queryString(query) {
  const set = Object.entries(query ?? {}).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return set.length ? `?${new URLSearchParams(set)}` : '';
}

export const api = under('');
export const tenantApi = (slug) => under(`/tenants/${encodeURIComponent(slug)}`);
