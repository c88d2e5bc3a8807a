/** What billing's names are called here. */
import { badge } from './dom.js';
import { word } from './words.js';

export const CONTRACT = { PROPOSED: 'Vorgeschlagen', IN_FORCE: 'Gilt', WITHDRAWN: 'Zurückgezogen', ENDED: 'Beendet' };
export const AWARD = {
  DIREKTAUFTRAG: 'Direktauftrag', VERHANDLUNGSVERGABE: 'Verhandlungsvergabe', BESCHRAENKTE_AUSSCHREIBUNG: 'Beschränkte Ausschreibung',
  OEFFENTLICHE_AUSSCHREIBUNG: 'Öffentliche Ausschreibung', RAHMENVERTRAG: 'Rahmenvertrag', SONSTIGES: 'Sonstiges',
};
export const INTERVAL = { MONTHLY: 'monatlich', QUARTERLY: 'vierteljährlich', AT_THE_END: 'am Ende' };
export const BEYOND = { REFUSED: 'wird nicht gebucht', NOT_BILLABLE: 'wird gebucht, aber nie abgerechnet' };
export const NOTICE = {
  LIMIT_UNKNOWN: 'Zu dieser Vergabeart hat die Behörde noch keine Wertgrenze eingetragen.',
  LIMIT_NEAR: 'Alle Aufträge des Jahres auf diesem Weg erreichen 80 Prozent der Wertgrenze oder mehr.',
  LIMIT_EXCEEDED: 'Alle Aufträge des Jahres auf diesem Weg überschreiten die Wertgrenze.',
};
export const SHEET = { OPEN: 'Offen', SUBMITTED: 'Eingereicht', DISPUTED: 'Beanstandet', CONFIRMED: 'Bestätigt' };
export const INVOICE = { ISSUED: 'Ausgestellt', SENT: 'Versandt', PARTLY_PAID: 'Teils bezahlt', PAID: 'Bezahlt', OVERDUE: 'Überfällig', CANCELLED: 'Storniert' };
export const DOCUMENT = { INVOICE: 'Rechnung', CANCELLATION: 'Stornorechnung', CREDIT: 'Rechnungskorrektur' };
export const DRAFT = { OPEN: 'Entwurf', ISSUED: 'Ausgestellt', DISCARDED: 'Verworfen' };
export const EVENT = { SENT: 'Versandt', PAYMENT: 'Zahlung', REMINDER: 'Mahnung' };
export const SENT_BY = { INVOICE_PORTAL: 'Rechnungsportal von Bund oder Land', PEPPOL: 'Peppol', EMAIL: 'E-Mail', DOWNLOAD: 'Abruf hier' };
export const QUALIFICATION = { ASSISTANT: 'Assistenz', PROFESSIONAL: 'Fachkraft', SENIOR: 'Senior', EXPERT: 'Expertin oder Experte' };
export const SURCHARGE = { EVENING: 'Abend', NIGHT: 'Nacht', SATURDAY: 'Samstag', SUNDAY: 'Sonntag', HOLIDAY: 'Feiertag' };
export const STACKING = { HIGHEST: 'nur der höchste zählt', SUM: 'sie werden zusammengezählt' };
export const ROUNDED = { PER_ENTRY: 'jede Buchung', PER_DAY: 'die Minuten einer Person, Tätigkeit und eines Tages zusammen' };
export const PER = { MONTH: 'je Monat', PIECE: 'je Stück' };
export const UNIT = { MINUTE: 'Minuten', PIECE: 'Stück', MONTH: 'Monate' };
export const EMPLOYMENT = { EMPLOYEE: 'Angestellt', FREELANCER: 'Frei' };
export const OWN_VAT = { NONE: 'keine (angestellt)', REGULAR: 'regelbesteuert', SMALL_BUSINESS: 'Kleinunternehmen (§ 19 UStG)' };
export const VAT = { REGULAR: 'Regelbesteuerung', SMALL_BUSINESS: 'Kleinunternehmen (§ 19 UStG)' };
export const ADDRESS_KIND = { EMAIL: 'E-Mail', LEITWEG_ID: 'Leitweg-ID', VAT_ID: 'USt-IdNr', GLN: 'GLN' };
/** The codes of the EAS list for the same. */
export const ENDPOINT = { '0204': 'Leitweg-ID', EM: 'E-Mail', 9930: 'USt-IdNr', '0088': 'GLN' };
export const EXTRA = { PROPOSED: 'Vorgeschlagen', AGREED: 'Angenommen', BILLED: 'Auf einer Rechnung', WITHDRAWN: 'Zurückgezogen' };
export const AMENDMENT = { PROPOSED: 'Vorgeschlagen', IN_FORCE: 'Gilt', WITHDRAWN: 'Zurückgezogen' };
export const RUN = { PREPARING: 'Sucht, was fällig ist', RUNNING: 'Läuft', ENDED: 'Beendet', GAVE_UP: 'Nicht zu Ende' };
export const RUN_ITEM = { PENDING: 'Steht aus', WAITING: 'Wartet auf Bestätigung', CHECKED: 'Gültig', ISSUED: 'Ausgestellt', SETTLED: 'Anders abgerechnet', FAILED: 'Nicht möglich' };
export const SEVERITY = { ERROR: 'Muss geändert werden', WARNING: 'Hinweis', INFORMATION: 'Zur Kenntnis' };
export const REST = {
  SHORT_REST: 'weniger als elf Stunden Ruhe (§ 5 ArbZG)', LONG_SHIFT: 'mehr als zehn Stunden Arbeit (§ 3 ArbZG)',
  SUNDAY: 'Arbeit am Sonntag (§ 9 ArbZG)', HOLIDAY: 'Arbeit am Feiertag (§ 9 ArbZG)',
};

const TONE = {
  PROPOSED: 'warning', IN_FORCE: 'success', WITHDRAWN: 'danger', ENDED: 'info', OPEN: 'info', SUBMITTED: 'warning', DISPUTED: 'danger', CONFIRMED: 'success',
  ISSUED: 'info', SENT: 'info', PARTLY_PAID: 'warning', PAID: 'success', OVERDUE: 'danger', CANCELLED: 'danger', DISCARDED: 'danger', RUNNING: 'warning', PREPARING: 'warning', GAVE_UP: 'danger', WAITING: 'warning', CHECKED: 'success', FAILED: 'danger', ERROR: 'danger', WARNING: 'warning',
};
export const stateBadge = (words, state) => badge(word(words, state), TONE[state] ?? 'info');
export const options = (words) => Object.entries(words);
/** With a choice that is none. */
export const orNone = (words, none = '–') => [['', none], ...Object.entries(words)];
