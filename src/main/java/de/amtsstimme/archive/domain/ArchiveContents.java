package de.amtsstimme.archive.domain;

import java.util.List;

/**
 * The one place that says what goes into an archive, what does not and why, and what stays after an
 * authority was purged. A test holds it against the database's catalogue: a new table fails the
 * build until somebody decides here.
 */
public final class ArchiveContents {

  private ArchiveContents() {}

  /** Tables of which an authority's archive has every row of that authority. */
  public static final List<String> OF_AN_AUTHORITY =
      List.of(
          "authority",
          "person",
          "membership",
          "agency_grant",
          "invitation",
          "contact_person",
          "source",
          "source_version",
          "source_confirmation",
          "subject_revision",
          "subject_revision_text",
          "subject_contributor",
          "subject_state",
          "chain",
          "chain_adoption",
          "approval",
          "approval_step",
          "approval_decision",
          "deputy",
          "on_call",
          "approval_batch",
          "approval_batch_member",
          "tone_guideline",
          "tone_guideline_author",
          "tone_result",
          "approval_withdrawal",
          "halt",
          "crisis",
          "duty_rule",
          "duty_span",
          "duty_day",
          "answer",
          "answer_revision",
          "answer_variant",
          "answer_revision_source",
          "suggestion_synonym",
          "suggestion_synonym_word",
          "answer_coauthor",
          "template_offer",
          "answer_term",
          "inquiry",
          "answer_phrasing",
          "reply",
          "suggestion",
          "suggestion_hit",
          "reply_contributor",
          "release",
          "publication",
          "contract",
          "contract_amendment",
          "award_limit",
          "rate_card",
          "time_entry",
          "time_entry_part",
          "booked_minutes",
          "time_sheet",
          "time_sheet_dispute",
          "invoice_draft",
          "billed_sheet",
          "agreed_extra",
          "invoice",
          "invoice_event",
          "retention_rule",
          "legal_hold",
          "erasure",
          "audit_event",
          "audit_head",
          "audit_checkpoint");

  /**
   * The agency's own. Of authority: the lines of purged ones, so that no slug is given away twice,
   * and the invoices of these.
   */
  public static final List<String> OF_THE_AGENCY =
      List.of(
          "authority",
          "person",
          "agency_staff",
          "agency_invitation",
          "provider",
          "provider_cost",
          "purge_certificate",
          "seller_profile",
          "bookkeeping_plan",
          "invoice_counter",
          "invoice",
          "invoice_event",
          "audit_event",
          "audit_head",
          "audit_checkpoint");

  /** A table that no archive has. */
  public record LeftOut(String table, String reason) {}

  public static final List<LeftOut> LEFT_OUT =
      List.of(
          new LeftOut(
              "idempotency_key",
              "Antworten für wiederholte Anfragen; sie gelten 24 Stunden und nur in dieser"
                  + " Installation."),
          new LeftOut(
              "outbox_message",
              "Was diese Installation verschickt hat oder gerade verschickt; mit ihrem Schlüssel"
                  + " verschlüsselt."),
          new LeftOut(
              "answer_import", "Einfuhren von Dateien; was sie brachten, steht in den Antworten."),
          new LeftOut("answer_import_error", "Fehler in eingeführten Dateien, 30 Tage lang."),
          new LeftOut(
              "answer_import_draft", "Welche Entwürfe aus welcher Datei kamen, 30 Tage lang."),
          new LeftOut(
              "channel_limit",
              "Wie lang Texte bei den Kanälen sein dürfen; Werte dieser Installation."),
          new LeftOut(
              "suggestion_entry",
              "Suchverzeichnis der Vorschläge; entsteht aus den Antworten von selbst neu."),
          new LeftOut(
              "suggestion_term",
              "Suchverzeichnis der Vorschläge; entsteht aus den Antworten von selbst neu."),
          new LeftOut(
              "suggestion_library",
              "Suchverzeichnis der Vorschläge; entsteht aus den Antworten von selbst neu."),
          new LeftOut(
              "billing_run",
              "Abrechnungsläufe; was sie ausgestellt haben, steht bei den Rechnungen."),
          new LeftOut(
              "billing_run_item",
              "Zeilen der Abrechnungsläufe; was sie ausgestellt haben, steht bei den Rechnungen."),
          new LeftOut("work_timer", "Laufende Stoppuhren; gebucht ist davon noch nichts."),
          new LeftOut("notice", "Hinweise, die diese Installation per Mail gibt."),
          new LeftOut(
              "person_notification",
              "Wie eine Person benachrichtigt werden will; die Mailadresse bestätigt sie dort neu,"
                  + " wo sie anfängt."),
          new LeftOut(
              "scheduled_tasks",
              "Was die Server dieser Installation als Nächstes zu tun haben; ohne Daten einer"
                  + " Behörde."),
          new LeftOut(
              "flyway_schema_history",
              "Stand des Datenbankschemas; er steht als schemaVersion im Manifest."));

  /**
   * A column that no archive has.
   *
   * @param replacement what an import writes into it, SQL
   */
  public record LeftOutColumn(String table, String column, String reason, String replacement) {}

  private static final String NOBODY_KNOWS =
      "sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))";
  private static final String LINK =
      "Geheimnis des Einladungslinks. Nach dem Import gilt kein alter Link; offene Einladungen neu"
          + " aussprechen.";

  public static final List<LeftOutColumn> LEFT_OUT_COLUMNS =
      List.of(
          new LeftOutColumn("invitation", "token_hash", LINK, NOBODY_KNOWS),
          new LeftOutColumn("agency_invitation", "token_hash", LINK, NOBODY_KNOWS));

  /** What of an authority stays in the agency's books after it was purged, and why. */
  public record Kept(String what, String reason) {}

  public static final List<Kept> KEPT_AFTER_PURGE =
      List.of(
          new Kept(
              "Kurzname, Name und Art der Behörde im Verzeichnis",
              "Der Kurzname wird nie an eine andere Behörde vergeben."),
          new Kept(
              "Rechnungen an die Behörde, und was ihnen folgte (Versand, Zahlungen, Mahnungen)",
              "Bücher der Agentur: acht Jahre aufzubewahren (§ 147 AO, § 14b UStG)."),
          new Kept(
              "Nummern der Verträge in den Abrechnungsläufen der Agentur",
              "Sie sagen, welcher Lauf welche Rechnung ausgestellt hat."),
          new Kept("Diese Löschbescheinigung", "Nachweis der Löschung (Art. 5 Abs. 2 DSGVO)."),
          new Kept(
              "Aufnahme und Löschung im Protokoll der Installation",
              "Nachweis; ohne Inhalte der Behörde."));

  public static List<LeftOutColumn> leftOutColumns(String table) {
    return LEFT_OUT_COLUMNS.stream().filter(c -> c.table().equals(table)).toList();
  }
}
