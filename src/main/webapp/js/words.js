/** What the API's names are called here, and how times are told. */
import { ZONE } from './zone.js';
export const CHANNEL = {
  ANY: 'alle Kanäle', FACEBOOK: 'Facebook', INSTAGRAM: 'Instagram', X: 'X', MASTODON: 'Mastodon',
  LINKEDIN: 'LinkedIn', WEB_FORM: 'Webformular',
};
export const KIND = { ANY: 'jede Nachricht', COMMENT: 'Kommentar', POST: 'Beitrag', MESSAGE: 'Direktnachricht' };
export const INQUIRY = { NEW: 'Neu', IN_PROGRESS: 'In Arbeit', ANSWERED: 'Beantwortet', CLOSED: 'Abgeschlossen' };
export const REPLY = {
  DRAFT: 'Entwurf', IN_APPROVAL: 'In Freigabe', APPROVED: 'Freigegeben', RETURNED: 'Zurückgegeben',
  REJECTED: 'Abgelehnt', RELEASED: 'Herausgegeben', PUBLISHED: 'Veröffentlicht',
};
export const ANSWER = { DRAFT: 'Entwurf', IN_APPROVAL: 'In Freigabe', APPROVED: 'Freigegeben', RETIRED: 'Zurückgezogen' };
export const REVISION = {
  DRAFT: 'Entwurf', IN_APPROVAL: 'In Freigabe', APPROVED: 'Freigegeben', RETURNED: 'Zurückgegeben',
  REJECTED: 'Abgelehnt', WITHDRAWN: 'Zurückgezogen',
};
export const APPROVAL = {
  OPEN: 'Offen', APPROVED: 'Freigegeben', RETURNED: 'Zurückgegeben', REJECTED: 'Abgelehnt', WITHDRAWN: 'Zurückgezogen',
};
export const STEP = {
  NOT_APPLICABLE: 'Trifft nicht zu', WAITING: 'Noch nicht dran', OPEN: 'Jetzt dran', OVERDUE: 'Überfällig', SATISFIED: 'Erledigt', RETURNED: 'Zurückgegeben', REJECTED: 'Abgelehnt',
};
export const VERDICT = { APPROVE: 'hat freigegeben', RETURN: 'hat zurückgegeben', REJECT: 'hat abgelehnt' };
export const SUBJECT = { ANSWER: 'Antwort der Bibliothek', REPLY: 'Antwort auf eine Anfrage', CHAIN: 'Freigabekette', ANSWER_BATCH: 'Sammelfreigabe', TONE_GUIDELINE: 'Tonalitätsleitfaden', SYNONYMS: 'Synonyme', POST: 'Beitrag' };
export const FLAG = { LEGAL: 'Rechtliches', ELECTION: 'Wahl', INDIVIDUAL_CASE: 'Einzelfall', CRISIS: 'Krise' };
/** What people can say of a text; that there is a crisis, the authority says. */
export const FLAGS = Object.entries(FLAG).filter(([name]) => name !== 'CRISIS');
export const PLACEHOLDER = { CHOICE: 'eine von mehreren Angaben', PLACE: 'ein Ort von mehreren', DATE: 'ein Tag' };
export const GUIDELINE = { DRAFT: 'Entwurf', IN_APPROVAL: 'In Freigabe', APPROVED: 'Freigegeben' };
export const IMPORT = {
  QUEUED: 'Wartet', RUNNING: 'Läuft', CHECKED: 'Geprüft', IMPORTED: 'Eingeführt', REJECTED: 'Nicht eingeführt', FAILED: 'Nicht möglich',
};
export const OFFER = { OFFERED: 'Angeboten', TAKEN: 'Übernommen', DECLINED: 'Abgelehnt' };
export const CLOSURE = {
  ANSWERED: 'Beantwortet', NO_ANSWER_NEEDED: 'Keine Antwort nötig', DUPLICATE: 'Doppelt', SPAM: 'Spam',
  FORWARDED: 'Weitergeleitet',
};
/** What nobody chooses. */
export const CLOSED_BY_ERASURE = { ERASED: 'Auf Antrag gelöscht' };
export const AUTHORITY = {
  ONBOARDING: 'Wird eingerichtet', ACTIVE: 'Aktiv', SUSPENDED: 'Ruht', ENDED: 'Beendet', PURGED: 'Gelöscht',
};
export const BODY = { KOMMUNE: 'Kommune', LANDKREIS: 'Landkreis', LAND: 'Land', BUND: 'Bund' };
export const ROLE = {
  AUTHORITY_ADMIN: 'Administration', APPROVER: 'Freigabe', EDITOR: 'Redaktion', FINANCE: 'Haushalt', READER: 'Lesen',
  AGENCY_MANAGER: 'Agentur: Leitung', AGENCY_EDITOR: 'Agentur: Redaktion', AGENCY_ADMIN: 'Agentur: Administration',
};
export const GRANT = { PROPOSED: 'Vorgeschlagen', ACTIVE: 'Angenommen', ENDED: 'Beendet', EXPIRED: 'Abgelaufen' };
export const INVITATION = { OPEN: 'Offen', REDEEMED: 'Eingelöst', EXPIRED: 'Abgelaufen' };
export const ACTIVITY = {
  CITIZEN_QUESTIONS: 'Bürgeranfragen', TEXT: 'Texte', GRAPHICS: 'Grafik', VIDEO: 'Video', CONCEPT: 'Konzeption',
  CONSULTING: 'Beratung', TRAINING: 'Schulung', ON_CALL: 'Bereitschaft',
};
export const SIDE = { AUTHORITY: 'Behörde', AGENCY: 'Agentur', AGENCY_ADMIN: 'Agentur', NONE: 'System' };

const TONE = {
  NEW: 'warning', IN_PROGRESS: 'info', ANSWERED: 'success', CLOSED: 'info', DRAFT: 'info', IN_APPROVAL: 'warning',
  APPROVED: 'success', RETURNED: 'warning', REJECTED: 'danger', RELEASED: 'warning', PUBLISHED: 'success',
  RETIRED: 'danger', WITHDRAWN: 'danger', OPEN: 'warning', OVERDUE: 'danger', SATISFIED: 'success', ACTIVE: 'success',
  ONBOARDING: 'warning', SUSPENDED: 'danger', ENDED: 'danger', PURGED: 'danger', PROPOSED: 'warning', EXPIRED: 'danger',
  REDEEMED: 'success', ADOPTED: 'success', IMPORTED: 'success', CHECKED: 'success', FAILED: 'danger', OFFERED: 'warning', TAKEN: 'success', DECLINED: 'danger',
};
export const tone = (state) => TONE[state] ?? 'info';

/** "a, b und c" */
export const listed = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`);

export const inMinutes = (n) => (n === 1 ? '1 Minute' : `${n} Minuten`);

/** Unknown names are shown as they are rather than left out. */
export const word = (map, name) => map[name] ?? name;
export const roles = (list) => list.map((r) => word(ROLE, r)).join(', ');

const LANGUAGE = new Intl.DisplayNames('de', { type: 'language' });
export function language(tag) {
  if (tag === 'de-simple') return 'Leichte Sprache';
  try {
    return LANGUAGE.of(tag);
  } catch {
    return tag; // half typed
  }
}

/** Language, channel and kind of one text. */
export const variant = (v) => [language(v.language), word(CHANNEL, v.channel), v.kind !== 'ANY' && word(KIND, v.kind)].filter(Boolean).join(' · ');

const DAY_TIME = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
const DAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: ZONE });
const AGE = new Intl.RelativeTimeFormat('de-DE', { numeric: 'auto' });

export const dayTime = (instant) => (instant ? `${DAY_TIME.format(new Date(instant))} Uhr` : null);
export const day = (instant) => (instant ? DAY.format(new Date(instant)) : null);

/** The last day of what holds until a moment, or until a day and on it. */
export const through = (until) => day(until.includes('T') ? new Date(Date.parse(until) - 1) : until);

/** "ab 1.1.2027 bis 31.12.2027" or "unbefristet". */
export const validity = (r) =>
  [r.validFrom && `ab ${day(r.validFrom)}`, r.validUntil && `bis ${through(r.validUntil)}`].filter(Boolean).join(' ') || 'unbefristet';

export function age(instant) {
  const minutes = Math.round((new Date(instant) - Date.now()) / 60000);
  if (Math.abs(minutes) < 60) return AGE.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 48) return AGE.format(Math.round(minutes / 60), 'hour');
  return AGE.format(Math.round(minutes / 1440), 'day');
}

export const ACTION = {
  AUTHORITY_FOUNDED: 'Behörde aufgenommen', AUTHORITY_CHANGED: 'Stammdaten geändert', AUTHORITY_ACTIVE: 'Behörde aktiviert',
  AUTHORITY_SUSPENDED: 'Behörde ruht', AUTHORITY_ENDED: 'Zusammenarbeit beendet', AUTHORITY_EXPORTED: 'Daten ausgeführt',
  AUTHORITY_PURGED: 'Daten der Behörde gelöscht', AGENCY_EXPORTED: 'Daten der Agentur ausgeführt', CONTACT_ADDED: 'Ansprechperson eingetragen',
  CONTACT_CHANGED: 'Ansprechperson geändert', CONTACT_REMOVED: 'Ansprechperson entfernt', MEMBER_INVITED: 'Mitglied eingeladen',
  MEMBER_CHANGED: 'Mitglied geändert', MEMBER_REMOVED: 'Mitglied entfernt', INVITATION_REDEEMED: 'Einladung eingelöst',
  STAFF_INVITED: 'Person der Agentur eingeladen', STAFF_REMOVED: 'Person der Agentur entfernt', GRANT_PROPOSED: 'Zugang vorgeschlagen',
  GRANT_ACCEPTED: 'Zugang angenommen', GRANT_SHORTENED: 'Zugang verkürzt', GRANT_ENDED: 'Zugang beendet', CHAIN_DRAFTED: 'Freigabekette entworfen',
  CHAIN_ADOPTED: 'Freigabekette: Zustimmung', SOURCE_ADDED: 'Quelle eingetragen', ANSWER_CREATED: 'Antwort der Bibliothek angelegt',
  REVISION_DRAFTED: 'Neue Fassung geschrieben', APPROVAL_OPENED: 'Freigabe begonnen', APPROVAL_DECIDED: 'Freigabe entschieden',
  INQUIRY_RECORDED: 'Anfrage aufgenommen', INQUIRY_CLOSED: 'Anfrage abgeschlossen', REPLY_DRAFTED: 'Antwort geschrieben',
  REPLY_REWRITTEN: 'Antwort umgeschrieben', REPLY_SUBMITTED: 'Antwort eingereicht', REPLY_APPROVED: 'Antwort freigegeben',
  REPLY_RETURNED: 'Antwort zurückgegeben', REPLY_REJECTED: 'Antwort abgelehnt', REPLY_RELEASED: 'Antwort herausgegeben',
  REPLY_PUBLISHED: 'Antwort veröffentlicht', ANSWER_APPROVED: 'Antwort der Bibliothek freigegeben',
  ANSWER_RETURNED: 'Antwort der Bibliothek zurückgegeben', ANSWER_REJECTED: 'Antwort der Bibliothek abgelehnt', TIME_BOOKED: 'Zeit gebucht',
  APPROVAL_WITHDRAWN: 'Freigabe beendet', RETENTION_CHANGED: 'Aufbewahrungsfrist geändert', INQUIRY_ERASED: 'Anfrage gelöscht',
  ERASED_ON_REQUEST: 'Daten auf Antrag gelöscht', ERASED_ON_ITS_DAY: 'Daten am Löschtag gelöscht', DATA_SUBJECT_READ: 'Auskunft zu einer Person eingeholt',
  LEGAL_HOLD_SET: 'Löschung gesperrt', LEGAL_HOLD_SHORTENED: 'Sperre verkürzt', LEGAL_HOLD_LIFTED: 'Sperre aufgehoben',
  SUGGESTION_JUDGED: 'Vorschlag beurteilt', GAP_DRAFTED: 'Entwurf aus einer Lücke angelegt', SYNONYMS_ADDED: 'Synonyme eingetragen',
  SYNONYMS_CHANGED: 'Synonyme geändert', SYNONYMS_REMOVED: 'Synonyme entfernt',
  ANSWER_SUBMITTED_IN_BATCH: 'Antwort gemeinsam mit anderen eingereicht', BATCH_MEMBER_TAKEN_OUT: 'Text aus Sammelfreigabe genommen',
  IMPORT_STARTED: 'Einfuhr begonnen', IMPORT_IMPORTED: 'Einfuhr übernommen', IMPORT_REJECTED: 'Einfuhr wegen Fehlern verworfen', IMPORT_FAILED: 'Einfuhr nicht möglich',
  ANSWER_IMPORTED: 'Antwort eingeführt', TEMPLATE_OFFERED: 'Vorlage angeboten', TEMPLATE_TAKEN: 'Vorlage übernommen', TEMPLATE_DECLINED: 'Vorlage abgelehnt',
  ANSWER_OFFERED_ELSEWHERE: 'Antwort anderswo als Vorlage angeboten',
  ANSWER_CHANGED: 'Antwort der Bibliothek eingeordnet', ANSWER_RETIRED: 'Antwort der Bibliothek zurückgezogen', PHRASINGS_ADDED: 'Formulierungen hinzugefügt',
  PHRASING_REMOVED: 'Formulierung entfernt', SOURCE_VERSION_ADDED: 'Neue Fassung einer Quelle', SOURCE_ENDED: 'Geltung einer Quelle beendet',
  ANSWERS_STALE: 'Antworten wegen einer Quelle zu prüfen', SOURCE_CONFIRMED: 'Trotz geänderter Quelle bestätigt',
  DEAD_LETTER_REPLAYED: 'Nicht Zugestelltes noch einmal versucht', DEAD_LETTER_DISCARDED: 'Nicht Zugestelltes verworfen',
  AUTHORITY_HALTED: 'Gestoppt: nichts geht hinaus', HALT_LIFTED: 'Stopp aufgehoben', CRISIS_DECLARED: 'Krisenbetrieb ausgerufen', CRISIS_ENDED: 'Krisenbetrieb beendet',
  DEPUTY_APPOINTED: 'Vertretung eingetragen', DEPUTY_ENDED: 'Vertretung beendet', DUTY_HOURS_CHANGED: 'Dienstzeiten geändert', ON_CALL_SET: 'Bereitschaft eingetragen', ON_CALL_ENDED: 'Bereitschaft beendet',
  ANSWER_WITHDRAWN: 'Freigabe einer Antwort der Bibliothek zurückgezogen', APPROVAL_OVERDUE: 'Frist einer Freigabe abgelaufen', APPROVAL_TEXT_CHANGED: 'Text beim Freigeben umgeschrieben',
  SYNONYMS_WITHDRAWN: 'Freigabe von Synonymen zurückgezogen', TONE_GUIDELINE_DRAFTED: 'Leitfaden entworfen', TONE_GUIDELINE_REWRITTEN: 'Leitfaden umgeschrieben', TONE_GUIDELINE_SUBMITTED: 'Leitfaden eingereicht',
  CONTRACT_PROPOSED: 'Vertrag vorgeschlagen', CONTRACT_CHANGED: 'Vertrag geändert', CONTRACT_WITHDRAWN: 'Vertrag zurückgezogen', CONTRACT_ACCEPTED: 'Vertrag angenommen', CONTRACT_ENDED: 'Vertrag beendet',
  CONTRACT_AMENDMENT_PROPOSED: 'Nachtrag vorgeschlagen', CONTRACT_AMENDMENT_WITHDRAWN: 'Nachtrag zurückgezogen', CONTRACT_AMENDMENT_ACCEPTED: 'Nachtrag angenommen', BILLING_RUN_STARTED: 'Abrechnungslauf gestartet', BILLING_RUN_ENDED: 'Abrechnungslauf beendet', BILLING_RUN_GAVE_UP: 'Abrechnungslauf nicht zu Ende', BILLED_BY_RUN: 'Im Abrechnungslauf berechnet', BOOKKEEPING_PLAN_WRITTEN: 'Konten geschrieben',
  AWARD_LIMIT_RECORDED: 'Wertgrenze eingetragen', RATE_CARD_WRITTEN: 'Preise vorgeschlagen', RATE_CARD_ACCEPTED: 'Preise angenommen', TIME_TAKEN_BACK: 'Zeit zurückgenommen',
  TIMER_STARTED: 'Stoppuhr gestartet', TIMER_DISCARDED: 'Stoppuhr verworfen', TIME_SHEET_OPENED: 'Leistungsnachweis angelegt', TIME_SHEET_SUBMITTED: 'Leistungsnachweis eingereicht',
  TIME_SHEET_CONFIRMED: 'Leistungsnachweis bestätigt', TIME_SHEET_DISPUTED: 'Leistungsnachweis beanstandet', INVOICE_DRAFTED: 'Rechnung entworfen', INVOICE_DRAFT_CHANGED: 'Entwurf einer Rechnung geändert',
  INVOICE_DRAFT_DISCARDED: 'Entwurf einer Rechnung verworfen', INVOICE_ISSUED: 'Rechnung ausgestellt', INVOICE_SENT: 'Rechnung versandt', INVOICE_PAYMENT: 'Zahlung eingetragen', INVOICE_REMINDER: 'Gemahnt',
  SELLER_PROFILE_WRITTEN: 'Rechnungsprofil geschrieben', PROVIDER_ADDED: 'Dienstleistende Person eingetragen', PROVIDER_CHANGED: 'Dienstleistende Person geändert', PROVIDER_COST_ADDED: 'Kosten eingetragen',
  TONE_GUIDELINE_APPROVED: 'Leitfaden freigegeben', TONE_GUIDELINE_RETURNED: 'Leitfaden zurückgegeben', TONE_GUIDELINE_REJECTED: 'Leitfaden abgelehnt',
};
