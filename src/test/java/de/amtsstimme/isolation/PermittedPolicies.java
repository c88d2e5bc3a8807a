package de.amtsstimme.isolation;

/** Which rows each role sees and writes, where that is not what every tenant table says. */
final class PermittedPolicies {

  private PermittedPolicies() {}

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
}
