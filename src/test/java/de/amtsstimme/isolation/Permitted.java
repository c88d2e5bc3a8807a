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

  /** What the application may do. A grant that is not in here fails. */
  static final String APPLICATION =
      """
      agency_grant: INSERT SELECT UPDATE
      agency_invitation: INSERT SELECT
      agency_staff: SELECT UPDATE
      agreed_extra: INSERT SELECT UPDATE(accepted_at,accepted_by,accepted_by_name,draft_id,state,version)
      answer: INSERT SELECT UPDATE
      answer_coauthor: INSERT SELECT
      answer_import: DELETE INSERT SELECT UPDATE
      answer_import_draft: DELETE INSERT SELECT
      answer_import_error: DELETE INSERT SELECT
      answer_phrasing: DELETE INSERT SELECT
      answer_revision: INSERT SELECT
      answer_revision_source: INSERT SELECT
      answer_term: DELETE INSERT SELECT
      answer_variant: INSERT SELECT
      approval: INSERT SELECT UPDATE(closed_at,state,version)
      approval_batch: INSERT SELECT UPDATE(version)
      approval_batch_member: INSERT SELECT UPDATE(taken_out_at,taken_out_by_name,taken_out_reason)
      approval_decision: INSERT SELECT UPDATE(comment)
      approval_step: SELECT UPDATE(due_at,escalated_at,state)
      approval_withdrawal: INSERT SELECT UPDATE(reason)
      audit_checkpoint: INSERT SELECT
      audit_event: INSERT SELECT
      audit_head: INSERT SELECT UPDATE(hash,seq)
      authority: INSERT SELECT UPDATE
      award_limit: INSERT SELECT
      billed_sheet: INSERT SELECT UPDATE(freed_at)
      billing_run: INSERT SELECT UPDATE(ended_at,prepared_at)
      billing_run_item: INSERT SELECT UPDATE(detail,done_at,freed_at,gross,invoice_id,net,problem_code,state)
      booked_minutes: DELETE INSERT SELECT
      bookkeeping_plan: INSERT SELECT
      chain: INSERT SELECT UPDATE(adopted_at,version)
      chain_adoption: INSERT SELECT
      channel_limit: SELECT
      contact_person: DELETE INSERT SELECT UPDATE
      contract: INSERT SELECT UPDATE
      contract_amendment: INSERT SELECT UPDATE(accepted_at,accepted_by,accepted_by_name,ordinal,replaced,state,version)
      crisis: INSERT SELECT UPDATE(ended_at,ended_by,ended_by_name,version)
      deputy: INSERT SELECT UPDATE(ended_at,moved_at,version)
      duty_day: DELETE INSERT SELECT
      duty_rule: INSERT SELECT UPDATE(off_hours,version)
      duty_span: DELETE INSERT SELECT
      erasure: INSERT SELECT
      flyway_schema_history: SELECT
      halt: INSERT SELECT UPDATE(lifted_at,lifted_by,lifted_by_name,version)
      idempotency_key: DELETE INSERT SELECT UPDATE(body,erased_at,etag,location)
      inquiry: INSERT SELECT UPDATE
      invitation: INSERT SELECT
      invoice: INSERT SELECT
      invoice_counter: INSERT SELECT UPDATE(last)
      invoice_draft: INSERT SELECT UPDATE(body,invoice_id,state,version)
      invoice_event: INSERT SELECT
      invoice_open: SELECT
      legal_hold: INSERT SELECT UPDATE(ends_at,lifted_at,lifted_by_name,reason,version)
      membership: SELECT UPDATE
      notice: DELETE INSERT SELECT UPDATE(due_at,settled_at)
      on_call: INSERT SELECT UPDATE(ended_at,told_at,version)
      outbox_message: DELETE INSERT SELECT UPDATE(attempts,last_error,payload,settled_at,state,ticket)
      person_notification: INSERT SELECT UPDATE
      provider: INSERT SELECT UPDATE
      provider_cost: INSERT SELECT
      publication: INSERT SELECT UPDATE(url)
      purge_certificate: SELECT
      rate_card: INSERT SELECT UPDATE(accepted_at,accepted_by,accepted_by_name,version)
      release: INSERT SELECT UPDATE(rendering,text)
      reply: INSERT SELECT UPDATE
      reply_contributor: INSERT SELECT
      retention_rule: INSERT SELECT UPDATE(inquiry_days,version)
      scheduled_tasks: DELETE INSERT SELECT UPDATE
      seller_profile: INSERT SELECT
      source: INSERT SELECT UPDATE
      source_confirmation: INSERT SELECT
      source_now: SELECT
      source_version: INSERT SELECT
      stale_citation: SELECT
      subject_contributor: INSERT SELECT
      subject_revision: INSERT SELECT
      subject_revision_text: DELETE INSERT SELECT
      subject_state: INSERT SELECT UPDATE
      suggestion: INSERT SELECT UPDATE(closed_by_answer_id,text)
      suggestion_entry: DELETE INSERT SELECT UPDATE(model,vectors)
      suggestion_hit: INSERT SELECT UPDATE(feedback,feedback_at,feedback_by)
      suggestion_library: INSERT SELECT UPDATE(entries,next_number)
      suggestion_synonym: DELETE INSERT SELECT UPDATE
      suggestion_synonym_word: DELETE INSERT SELECT
      suggestion_term: DELETE INSERT SELECT UPDATE(places)
      synonym_in_force: SELECT
      template_offer: INSERT SELECT UPDATE(answer_id,decided_at,decided_by,decided_by_name,state,version)
      time_entry: INSERT SELECT UPDATE(description)
      time_entry_part: INSERT SELECT
      time_sheet: INSERT SELECT UPDATE(adjustment_net,decided_at,decided_by,decided_by_name,document,lines,net,pieces,state,submitted_at,submitted_by_name,version)
      time_sheet_dispute: INSERT SELECT
      tone_guideline: INSERT SELECT UPDATE(body,channel,crisis,decided_at,effective_from,language,name,revision_id,state,topic,version)
      tone_guideline_author: INSERT SELECT
      tone_result: INSERT SELECT
      usable_answer: SELECT
      work_timer: DELETE INSERT SELECT
      """;

  static final String APPLICATION_CALLS =
      """
      bound_person()
      bound_side()
      bound_tenant()
      door_due_notices(timestamp with time zone)
      door_enter(text, text, text)
      door_enter_across(text, text, text[], text[])
      door_enter_installation(text, text)
      door_enter_service(text, uuid)
      door_notify_person(uuid)
      door_outbox_counts()
      door_people()
      door_redeem(bytea, text, text, uuid, uuid)
      door_roles_of(uuid)
      door_service_tenants()
      door_unsealed_chains(bigint, bigint)
      door_watched_approvals()
      door_worked(uuid, timestamp with time zone, timestamp with time zone)
      installation_tenant()
      known_roles(text, text)
      normal_handle(text)
      normal_phrasing(text)
      purge_authority(uuid, text, jsonb)
      source_ends_at(timestamp with time zone, timestamp with time zone)
      source_holds(uuid, uuid, uuid, text)
      source_version_now(uuid, uuid, timestamp with time zone)
      tenant_scope()
      """;

  static final String DOOR =
      """
      agency_grant: SELECT
      agency_invitation: SELECT UPDATE
      agency_staff: INSERT SELECT
      approval_step: SELECT(approval_id,due_at,escalated_at,state,tenant_id)
      audit_checkpoint: SELECT(number,seq,tenant_id)
      audit_event: SELECT(at,seq,tenant_id)
      audit_head: SELECT(seq,tenant_id)
      authority: SELECT
      booked_minutes: SELECT
      deputy: SELECT(ended_at,moved_at,tenant_id,valid_from,valid_until)
      invitation: SELECT UPDATE
      membership: INSERT SELECT
      notice: SELECT(due_at,settled_at,tenant_id)
      on_call: SELECT(ended_at,tenant_id,told_at,valid_from,valid_until)
      outbox_message: SELECT(settled_at,state,tenant_id)
      person: INSERT SELECT
      person_notification: SELECT
      """;

  static final String GATE =
      """
      agency_grant: SELECT
      answer: SELECT UPDATE
      answer_coauthor: SELECT
      answer_revision: SELECT
      answer_revision_source: SELECT
      approval: SELECT UPDATE
      approval_batch_member: SELECT
      approval_decision: SELECT
      approval_step: INSERT SELECT
      approval_withdrawal: SELECT
      authority: SELECT UPDATE
      chain: SELECT
      chain_adoption: SELECT
      crisis: SELECT
      deputy: SELECT
      duty_day: SELECT
      duty_rule: SELECT
      duty_span: SELECT
      halt: SELECT
      membership: SELECT
      on_call: SELECT
      reply: SELECT
      reply_contributor: SELECT
      source: SELECT UPDATE
      source_confirmation: SELECT
      source_now: SELECT
      source_version: SELECT
      subject_contributor: SELECT
      subject_revision: SELECT
      subject_revision_text: SELECT
      subject_state: SELECT UPDATE
      tone_guideline: SELECT
      """;

  /** Beside the tenant tables, from each of which it may delete what it may see. */
  static final String PURGE =
      """
      agency_staff: SELECT
      authority: SELECT UPDATE
      person: DELETE SELECT
      person_notification: DELETE SELECT
      purge_certificate: INSERT
      """;

  /** Policies beyond the one shape: of tables that are no tenant's, of the door, of the gate. */
  static final String OWN_POLICIES =
      """
      agency_grant door_read r amtsstimme_door using true check -
      agency_grant gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      agency_invitation agency_insert a amtsstimme_app using - check (SIDE = 'AGENCY_ADMIN')
      agency_invitation agency_read r amtsstimme_app using (SIDE = 'AGENCY_ADMIN') check -
      agency_invitation door_all * amtsstimme_door using true check true
      agency_invitation owner_all * amtsstimme_owner using true check true
      agency_staff agency_read r amtsstimme_app using (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN'])) check -
      agency_staff agency_update w amtsstimme_app using (SIDE = 'AGENCY_ADMIN') check (SIDE = 'AGENCY_ADMIN')
      agency_staff door_all * amtsstimme_door using true check true
      agency_staff owner_all * amtsstimme_owner using true check true
      agency_staff purge_read r amtsstimme_purge using (person_id = PERSON) check -
      answer gate_lock * amtsstimme_gate using (tenant_id = TENANT) check (tenant_id = TENANT)
      answer_coauthor gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      answer_revision gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      answer_revision_source gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      approval gate_lock * amtsstimme_gate using (tenant_id = TENANT) check (tenant_id = TENANT)
      approval_batch_member gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      approval_decision gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      approval_step door_read r amtsstimme_door using true check -
      approval_step gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      approval_step gate_write a amtsstimme_gate using - check (tenant_id = TENANT)
      approval_withdrawal gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      audit_checkpoint door_read r amtsstimme_door using true check -
      audit_event door_read r amtsstimme_door using true check -
      audit_head door_read r amtsstimme_door using true check -
      authority directory_insert a amtsstimme_app using - check (SIDE = 'AGENCY_ADMIN')
      authority directory_read r amtsstimme_app using ((id = ANY (SCOPE)) OR (SIDE = 'AGENCY_ADMIN')) check -
      authority directory_update w amtsstimme_app using (id = TENANT) check (id = TENANT)
      authority door_read r amtsstimme_door using true check -
      authority gate_lock * amtsstimme_gate using (id = TENANT) check (id = TENANT)
      authority owner_all * amtsstimme_owner using true check true
      authority purge_own * amtsstimme_purge using (id = TENANT) check (id = TENANT)
      billing_run books_insert a amtsstimme_app using - check ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()))
      billing_run books_read r amtsstimme_app using ((SIDE = ANY (ARRAY['AGENCY_ADMIN', 'SERVICE'])) AND (TENANT = installation_tenant())) check -
      billing_run owner_all * amtsstimme_owner using true check true
      billing_run service_update w amtsstimme_app using ((SIDE = 'SERVICE') AND (TENANT = installation_tenant())) check ((SIDE = 'SERVICE') AND (TENANT = installation_tenant()))
      billing_run_item books_read r amtsstimme_app using (((SIDE = ANY (ARRAY['AGENCY_ADMIN', 'SERVICE'])) AND (TENANT = installation_tenant())) OR ((SIDE = 'SERVICE') AND (authority_id = TENANT))) check -
      billing_run_item owner_all * amtsstimme_owner using true check true
      billing_run_item service_insert a amtsstimme_app using - check ((SIDE = 'SERVICE') AND (authority_id = TENANT))
      billing_run_item service_update w amtsstimme_app using ((SIDE = 'SERVICE') AND (authority_id = TENANT)) check ((SIDE = 'SERVICE') AND (authority_id = TENANT))
      booked_minutes door_read r amtsstimme_door using true check -
      bookkeeping_plan books_insert a amtsstimme_app using - check ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()))
      bookkeeping_plan books_read r amtsstimme_app using ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant())) check -
      bookkeeping_plan owner_all * amtsstimme_owner using true check true
      chain gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      chain_adoption gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      channel_limit everybody_read r amtsstimme_app using true check -
      channel_limit owner_all * amtsstimme_owner using true check true
      crisis gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      deputy door_read r amtsstimme_door using true check -
      deputy gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      duty_day gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      duty_rule gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      duty_span gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      halt gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      invitation door_all * amtsstimme_door using true check true
      invoice books_insert a amtsstimme_app using - check ((authority_id = TENANT) AND (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN', 'SERVICE'])))
      invoice books_insert_afterwards a amtsstimme_app using - check ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()) AND (kind <> 'INVOICE'))
      invoice books_read r amtsstimme_app using ((authority_id = ANY (SCOPE)) OR ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()))) check -
      invoice owner_all * amtsstimme_owner using true check true
      invoice_counter agency_insert a amtsstimme_app using - check (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN', 'SERVICE']))
      invoice_counter agency_read r amtsstimme_app using (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN', 'SERVICE'])) check -
      invoice_counter agency_update w amtsstimme_app using (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN', 'SERVICE'])) check (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN', 'SERVICE']))
      invoice_counter owner_all * amtsstimme_owner using true check true
      invoice_event books_insert a amtsstimme_app using - check ((authority_id = TENANT) AND (SIDE = ANY (ARRAY['AGENCY', 'AGENCY_ADMIN'])))
      invoice_event books_insert_afterwards a amtsstimme_app using - check ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()))
      invoice_event books_read r amtsstimme_app using ((authority_id = ANY (SCOPE)) OR ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()))) check -
      invoice_event owner_all * amtsstimme_owner using true check true
      membership door_all * amtsstimme_door using true check true
      membership gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      notice door_read r amtsstimme_door using true check -
      on_call door_read r amtsstimme_door using true check -
      on_call gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      outbox_message door_read r amtsstimme_door using true check -
      person door_all * amtsstimme_door using true check true
      person owner_all * amtsstimme_owner using true check true
      person purge_all * amtsstimme_purge using (PURGEABLE IS NOT NULL) check -
      person_notification door_read r amtsstimme_door using true check -
      person_notification owner_all * amtsstimme_owner using true check true
      person_notification purge_all * amtsstimme_purge using (PURGEABLE IS NOT NULL) check -
      person_notification self_insert a amtsstimme_app using - check (person_id = PERSON)
      person_notification self_read r amtsstimme_app using (person_id = PERSON) check -
      person_notification self_update w amtsstimme_app using (person_id = PERSON) check (person_id = PERSON)
      provider agency_insert a amtsstimme_app using - check (SIDE = 'AGENCY_ADMIN')
      provider agency_read r amtsstimme_app using ((SIDE = 'AGENCY_ADMIN') OR ((SIDE = 'AGENCY') AND (person_id = PERSON))) check -
      provider agency_update w amtsstimme_app using (SIDE = 'AGENCY_ADMIN') check (SIDE = 'AGENCY_ADMIN')
      provider owner_all * amtsstimme_owner using true check true
      provider_cost agency_insert a amtsstimme_app using - check (SIDE = 'AGENCY_ADMIN')
      provider_cost agency_read r amtsstimme_app using (SIDE = 'AGENCY_ADMIN') check -
      provider_cost owner_all * amtsstimme_owner using true check true
      purge_certificate agency_read r amtsstimme_app using (SIDE = 'AGENCY_ADMIN') check -
      purge_certificate owner_all * amtsstimme_owner using true check true
      purge_certificate purge_write a amtsstimme_purge using - check (authority_id = PURGEABLE)
      reply gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      reply_contributor gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      scheduled_tasks owner_all * amtsstimme_owner using true check true
      scheduled_tasks servers_all * amtsstimme_app using true check true
      seller_profile owner_all * amtsstimme_owner using true check true
      seller_profile seller_insert a amtsstimme_app using - check ((SIDE = 'AGENCY_ADMIN') AND (TENANT = installation_tenant()))
      seller_profile seller_read r amtsstimme_app using (SIDE <> 'NONE') check -
      source gate_lock * amtsstimme_gate using (tenant_id = TENANT) check (tenant_id = TENANT)
      source_confirmation gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      source_version gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      subject_contributor gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      subject_revision gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      subject_revision_text gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      subject_state gate_lock * amtsstimme_gate using (tenant_id = TENANT) check (tenant_id = TENANT)
      tone_guideline gate_read r amtsstimme_gate using (tenant_id = TENANT) check -
      """;

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
