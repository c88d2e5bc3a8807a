package de.amtsstimme.isolation;

import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All that the database may allow, written down a second time, with a reason for every exception.
 * Grants stand in {@link PermittedGrants}, policies in {@link PermittedPolicies}.
 */
final class Permitted {

  private Permitted() {}

  static final Map<String, String> NOT_TENANTS =
      Map.ofEntries(
          Map.entry("authority", "the list of tenants itself"),
          Map.entry("person", "one person works for several tenants; only the door reads it"),
          Map.entry("agency_staff", "the agency's own people"),
          Map.entry("agency_invitation", "invitations into the agency"),
          Map.entry("provider", "what the agency knows of those who work for it"),
          Map.entry("provider_cost", "what they cost: its administration alone"),
          Map.entry(
              "person_notification",
              "a person's own, in all authorities alike; only that person sees it"),
          Map.entry("scheduled_tasks", "what is due, for all servers; names and ids only"),
          Map.entry("purge_certificate", "what remains of an authority in the agency's books"),
          Map.entry("seller_profile", "the agency as seller, the same for all it bills"),
          Map.entry("invoice_counter", "the agency's ranges of numbers, over all it bills"),
          Map.entry(
              "invoice",
              "the agency's books, kept after the authority has gone; shown to it alone"),
          Map.entry(
              "invoice_event",
              "the agency's books, kept after the authority has gone; shown to it alone"),
          Map.entry("billing_run", "the agency's monthly runs over all authorities"),
          Map.entry(
              "billing_run_item",
              "what came of each contract in a run; the agency's, shown to no authority"),
          Map.entry("bookkeeping_plan", "the agency's accounts for its tax adviser"),
          Map.entry("channel_limit", "how long texts may be where, for all authorities alike"),
          Map.entry("flyway_schema_history", "what was migrated; the server compares its version"));

  /** Constraints that reach over authorities, on purpose. */
  static final Map<String, String> OVER_AUTHORITIES =
      Map.of(
          "booked_minutes_once",
          "nobody bills a minute twice, not to two authorities either; a violation names none");

  static final String ALSO_INSTALLATION = "has rows of the installation too, which is no authority";
  static final Map<String, String> WITHOUT_PARENT =
      Map.of(
          "audit_head", ALSO_INSTALLATION,
          "audit_event", ALSO_INSTALLATION,
          "audit_checkpoint", ALSO_INSTALLATION,
          "idempotency_key", ALSO_INSTALLATION,
          "outbox_message", ALSO_INSTALLATION);

  static final Set<String> APPEND_ONLY =
      Set.of(
          "seller_profile",
          "bookkeeping_plan",
          "billing_run",
          "billing_run_item",
          "invoice",
          "invoice_event",
          "invoice_counter",
          "invoice_draft",
          "billed_sheet",
          "agreed_extra",
          "contract",
          "contract_amendment",
          "award_limit",
          "rate_card",
          "time_entry_part",
          "time_sheet",
          "time_sheet_dispute",
          "provider",
          "provider_cost",
          "audit_event",
          "audit_head",
          "audit_checkpoint",
          "approval",
          "approval_batch",
          "approval_batch_member",
          "approval_decision",
          "approval_step",
          "approval_withdrawal",
          "halt",
          "crisis",
          "duty_rule",
          "chain",
          "chain_adoption",
          "deputy",
          "on_call",
          "subject_revision",
          "subject_contributor",
          "subject_state",
          "answer_revision",
          "answer_coauthor",
          "answer_variant",
          "answer_revision_source",
          "source_version",
          "source_confirmation",
          "release",
          "publication",
          "purge_certificate",
          "template_offer",
          "time_entry",
          "inquiry",
          "reply",
          "suggestion",
          "suggestion_hit",
          "erasure",
          "legal_hold",
          "retention_rule",
          "membership",
          "agency_grant",
          "authority");

  /**
   * A column of approval_decision, publication, release, time_entry may be emptied: see GUARDS and
   * ErasureGuardIT.
   */
  static final Set<String> NEVER_UPDATED =
      Set.of(
          "seller_profile",
          "bookkeeping_plan",
          "invoice",
          "invoice_event",
          "award_limit",
          "time_entry_part",
          "time_sheet_dispute",
          "provider_cost",
          "audit_event",
          "audit_checkpoint",
          "chain_adoption",
          "subject_revision",
          "subject_revision_text",
          "subject_contributor",
          "answer_variant",
          "answer_coauthor",
          "answer_revision",
          "answer_revision_source",
          "source_version",
          "source_confirmation",
          "channel_limit",
          "purge_certificate",
          "erasure");

  /** What servers share and no authority's data stands in: visible before the door. */
  static final Set<String> OPEN =
      Set.of("flyway_schema_history", "scheduled_tasks", "channel_limit");

  static final String GUARDS =
      """
      agreed_extra.guard_agreed_extra before insert update row
      approval.guard_run before insert row
      approval.lay_out_steps after insert row
      approval_decision.guard_decision before insert row
      approval_decision.guard_emptying before update row
      approval_step.guard_step before update row
      approval_withdrawal.guard_emptying before update row
      approval_withdrawal.guard_withdrawal before insert row
      authority.guard_allowances before update row
      authority.guard_halted before update row
      billed_sheet.guard_billed_sheet before insert update row
      billing_run_item.guard_billing_run_item before update row
      chain.guard_chain_in_force before insert update row
      chain.guard_lists before insert update row
      chain_adoption.guard_adoption before insert row
      contract.guard_contract before insert update row
      contract_amendment.guard_contract_amendment before insert update row
      crisis.guard_crisis before insert update row
      deputy.guard_deputy before insert update row
      duty_day.guard_duty after insert update row
      duty_rule.guard_duty after insert update row
      duty_span.guard_duty after insert update row
      halt.guard_halt before insert update row
      halt.guard_halt_carried after insert update row
      inquiry.guard_emptying before update row
      inquiry.guard_erased before update row
      invoice.guard_invoice before insert update row
      invoice_counter.guard_counter before insert update row
      invoice_counter.guard_number_used after update row
      invoice_draft.guard_invoice_draft before update row
      invoice_event.guard_invoice_event before insert update row
      legal_hold.guard_emptying before update row
      on_call.guard_on_call before insert update row
      publication.guard_emptying before update row
      rate_card.guard_rate_card before insert update row
      release.guard_emptying before update row
      release.guard_release before insert row
      release.guard_release_hours before insert row
      reply.guard_erased before update row
      source_confirmation.guard_confirmation before insert row
      subject_revision_text.guard_crisis_flag before insert row
      subject_revision_text.guard_text_erasure before row
      subject_state.guard_erased before update row
      suggestion.guard_emptying before update row
      suggestion_synonym_word.guard_synonym before insert update row
      time_entry.guard_emptying before update row
      time_entry.guard_time_entry before insert row
      time_entry.take_minutes after insert row
      time_sheet.guard_time_sheet before insert update row
      tone_guideline.guard_guideline before insert update row
      """;

  static Catalogue catalogue(Connection db) {
    return new Catalogue(db, NOT_TENANTS, WITHOUT_PARENT);
  }

  static List<String> ask(Function<Catalogue, List<String>> check) throws SQLException {
    try (Connection db = TestInstallation.owner()) {
      return check.apply(catalogue(db));
    }
  }
}
