package de.amtsstimme.isolation;

/** What each role may do with which table or view, and what the application may call. */
final class PermittedGrants {

  private PermittedGrants() {}

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
}
