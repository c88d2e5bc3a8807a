/**
 * Log-in with authorization code and PKCE. Tokens live in this module's memory only and end with
 * the page; after a reload the provider's own session answers without a password.
 */
const PENDING = 'amtsstimme.login';
const WAS_IN = 'amtsstimme.angemeldet';

let config;
let tokens = null;
let refreshing = null;
let timer;
let leaving = () => {};

/** Done before the page is left for the provider. */
export const beforeLogin = (work) => { leaving = work; };

export async function start() {
  const response = await fetch('/portal-config.json', { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`portal-config: ${response.status}`);
  config = await response.json();
  return config;
}

export const isDemo = () => Boolean(config?.demo);
export const isLoggedIn = () => tokens !== null;
export const wasLoggedIn = () => sessionStorage.getItem(WAS_IN) === '1';

/** Leaves for the provider; the route of now is where the person comes back to. */
export async function login(route = location.hash) {
  const pending = { state: random(24), nonce: random(24), verifier: random(48), route };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const query = new URLSearchParams({
    response_type: 'code', client_id: config.clientId, redirect_uri: redirectUri(), scope: config.scope,
    state: pending.state, nonce: pending.nonce, code_challenge: await challenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  leaving();
  location.assign(`${config.authorizationEndpoint}?${query}`);
  return new Promise(() => {});
}

/**
 * @returns null if nobody is coming back from the provider; otherwise the route to show
 * @throws Error with a sentence for people
 */
export async function comeBack() {
  const query = new URLSearchParams(location.search);
  if (!query.has('code') && !query.has('error')) return null;
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', `/${pending?.route ?? ''}`);
  if (query.has('error') || !pending || query.get('state') !== pending.state) {
    sessionStorage.removeItem(WAS_IN);
    throw new Error('Die Anmeldung ist nicht zustande gekommen. Bitte noch einmal anmelden.');
  }
  await exchange(
    { grant_type: 'authorization_code', code: query.get('code'), redirect_uri: redirectUri(), code_verifier: pending.verifier },
    pending.nonce,
  );
  sessionStorage.setItem(WAS_IN, '1');
  return pending.route;
}

export const accessToken = () => tokens?.access_token ?? null;

/** One refresh at a time: the refresh token rotates, a second use of the old one would fail. */
export function refresh() {
  refreshing ??= exchange({ grant_type: 'refresh_token', refresh_token: tokens?.refresh_token ?? '' })
    .finally(() => { refreshing = null; });
  return refreshing;
}

export function logout() {
  const query = new URLSearchParams({ id_token_hint: tokens?.id_token ?? '', post_logout_redirect_uri: redirectUri() });
  clearTimeout(timer);
  sessionStorage.clear();
  // Whoever is asked, because something is begun, and stays, stays logged in.
  window.addEventListener('pagehide', () => { tokens = null; });
  location.assign(config.endSessionEndpoint ? `${config.endSessionEndpoint}?${query}` : '/');
}

/** The provider said no; no connection is another matter. */
export class LoginEnded extends Error {}

async function exchange(parameters, nonce) {
  const response = await fetch(config.tokenEndpoint, {
    method: 'POST', credentials: 'omit', body: new URLSearchParams({ client_id: config.clientId, ...parameters }),
  }).catch(() => null);
  if (!response || response.status >= 500) throw new Error('Der Anmeldedienst ist nicht erreichbar. Bitte die Verbindung prüfen und noch einmal versuchen.');
  if (!response.ok) throw new LoginEnded('Die Anmeldung ist abgelaufen. Bitte noch einmal anmelden.');
  const answer = await response.json();
  if (nonce) {
    const claims = claimsOf(answer.id_token);
    if (claims.nonce !== nonce || ![claims.aud].flat().includes(config.clientId)) {
      throw new Error('Die Antwort des Anmeldedienstes passt nicht zu dieser Anmeldung. Bitte noch einmal anmelden.');
    }
  }
  tokens = { ...tokens, ...answer };
  clearTimeout(timer);
  if (tokens.refresh_token && answer.expires_in) {
    timer = setTimeout(() => refresh().catch(() => {}), Math.max(10, answer.expires_in - 60) * 1000);
  }
}

const redirectUri = () => `${location.origin}/`;

function claimsOf(jwt) {
  const bytes = Uint8Array.from(atob(jwt.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

const random = (bytes) => base64url(crypto.getRandomValues(new Uint8Array(bytes)));

async function challenge(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
