/** The pages of the agency's administration. */
import { h } from './dom.js';
import { filters } from './list.js';
import * as session from './session.js';

const PAGES = [['#/agentur', 'Behörden und Personen'], ['#/agentur/profil', 'Rechnungsprofil'], ['#/agentur/dienstleistende', 'Dienstleistende'], ['#/agentur/rechnungen', 'Rechnungen'], ['#/agentur/abrechnungslaeufe', 'Abrechnungsläufe'], ['#/agentur/buecher', 'Bücher']];

export const agencyNav = (chosen) => filters('Agentur', PAGES.map(([href, name]) => [href, name, href]), chosen);

/** What everybody else is told instead of such a page. */
export const notTheirs = () => !session.isAgencyAdmin() && [
  h('h1', { class: 'kern-heading-medium' }, 'Keine Berechtigung'), h('p', { class: 'kern-body' }, 'Diese Seite gehört der Administration der Agentur.')];
