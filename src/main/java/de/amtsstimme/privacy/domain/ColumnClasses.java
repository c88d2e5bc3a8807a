package de.amtsstimme.privacy.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The one list: what every column is that can hold text, hashes or documents. A column that is not
 * in here fails the build. Citizens' columns that hang on an inquiry come from {@link
 * CitizenTable}, which also erases and finds them; the others of that class stand in {@link
 * #KEPT_ELSEWHERE} with what ends them.
 */
public final class ColumnClasses {

  /**
   * @param reason why it is of this class, or what erases it
   */
  public record ColumnClass(String column, DataClass dataClass, String reason) {}

  /** Citizens' data that hangs on no inquiry. */
  private static final List<Kept> KEPT_ELSEWHERE =
      List.of(
          new Kept("idempotency_key", "body", Retention.REPLAY),
          new Kept("idempotency_key", "etag", Retention.REPLAY),
          new Kept("idempotency_key", "location", Retention.REPLAY),
          new Kept("legal_hold", "reason", Retention.WITH_HOLD),
          new Kept("suggestion_entry", "terms", Retention.WITH_PHRASING),
          new Kept("suggestion_entry", "vectors", Retention.WITH_PHRASING),
          new Kept("suggestion_term", "term", Retention.WITH_PHRASING));

  /** table | class | columns | reason. */
  private static final String OTHERS =
      """
      agency_grant | PERSONAL_STAFF | display_name | who works for the authority
      agency_grant | TECHNICAL | roles | names of roles
      agency_invitation | PERSONAL_STAFF | display_name | who is invited
      agency_invitation | COMMITMENT | token_hash | of a one-time link
      agency_staff | PERSONAL_STAFF | display_name | the agency's people
      agreed_extra | CONTENT | description name | what both sides agreed on beside hours
      agreed_extra | PERSONAL_STAFF | accepted_by_name created_by_name | who wrote and accepted it
      agreed_extra | TECHNICAL | state unit | life cycle
      answer | CONTENT | department external_key tags topic | the authority's own words
      answer | CONTENT | retired_reason | why it does not serve any more
      answer | PERSONAL_STAFF | retired_by_name | who retired it
      answer | TECHNICAL | state | life cycle
      answer_import | COMMITMENT | file_hash | of the file
      answer_import | CONTENT | file | the authority's own words, until a job has read them
      answer_import | PERSONAL_STAFF | started_by_name | who sent it
      answer_import | TECHNICAL | asked_separator charset failure format separator state | how to read it and what came of it
      answer_import_error | CONTENT | column_name message | names of columns and sources
      answer_import_error | TECHNICAL | code | kind of error
      answer_revision | CONTENT | placeholders question | the authority's own words
      answer_revision | PERSONAL_STAFF | written_by_name | who wrote it
      answer_revision | TECHNICAL | flags | names of flags
      answer_term | CONTENT | term | words of the entry, for searching
      answer_variant | CONTENT | text | the authority's own words
      answer_variant | TECHNICAL | language channel kind | for which message
      approval | COMMITMENT | content_hash | what was submitted
      approval | PERSONAL_STAFF | opened_by_name | who submitted
      approval | TECHNICAL | kind state | life cycle
      approval_batch | CONTENT | name | the authority's own words
      approval_batch | PERSONAL_STAFF | submitted_by_name | who submitted
      approval_batch_member | COMMITMENT | content_hash | what was submitted
      approval_batch_member | CONTENT | taken_out_reason | about a text of the library, never of a citizen
      approval_batch_member | PERSONAL_STAFF | taken_out_by_name | who took it out
      approval_decision | COMMITMENT | content_hash | what was decided on
      approval_decision | PERSONAL_STAFF | on_behalf_of_name person_name | who decided, and for whom
      approval_decision | TECHNICAL | verdict | yes or no
      approval_step | CONTENT | name department | copied from the chain
      approval_step | TECHNICAL | mode rule state | copied from the chain, and life cycle
      audit_checkpoint | COMMITMENT | hash previous signature | where the chain stood
      audit_checkpoint | TECHNICAL | key_id | which key signed
      audit_event | COMMITMENT | hash previous_hash | the chain
      audit_event | PERSONAL_STAFF | actor_name | who acted
      audit_event | TECHNICAL | action after_state before_state request_id side subject_kind | never citizens' text
      audit_head | COMMITMENT | hash | the chain
      approval_withdrawal | COMMITMENT | content_hash | of what it was
      approval_withdrawal | PERSONAL_STAFF | withdrawn_by_name | who took it back
      approval_withdrawal | TECHNICAL | kind | of what kind
      authority | CONTENT | city dpa_version leitweg_id name postal_code slug state_reason street | master data of an authority
      authority | TECHNICAL | kind land state time_zone | settings and life cycle
      award_limit | CONTENT | source | where the limit is written
      award_limit | PERSONAL_STAFF | recorded_by_name | who recorded it
      award_limit | TECHNICAL | basis | kind of award
      billing_run | PERSONAL_STAFF | started_by_name | who started it
      billing_run_item | CONTENT | contract_number detail | which contract, and why it was not billed; no word of a citizen
      billing_run_item | TECHNICAL | problem_code state | what came of it
      bookkeeping_plan | CONTENT | body | accounts
      bookkeeping_plan | PERSONAL_STAFF | created_by_name | who wrote it
      chain | COMMITMENT | content_hash | what was adopted
      chain | CONTENT | name | the authority's own words
      chain | PERSONAL_STAFF | drafted_by_name | who drafted it
      chain_adoption | COMMITMENT | content_hash | what was adopted
      chain_adoption | PERSONAL_STAFF | person_name | who adopted it
      channel_limit | TECHNICAL | channel counting kind | how long a text may be
      contact_person | PERSONAL_STAFF | email name phone reachable topic | whom to reach in the authority
      contract | CONTENT | contract_reference end_reason endpoint_id endpoint_scheme invoice_city invoice_name invoice_postal_code invoice_street leitweg_id number order_reference title | what both sides agreed on
      contract | PERSONAL_STAFF | accepted_by_name contact_email contact_name contact_phone created_by_name ended_by_name | who wrote, accepted and ended it, and whom invoices go to
      contract | TECHNICAL | award_basis beyond_ceiling billing_interval state | settings and life cycle
      contract_amendment | CONTENT | contract_reference endpoint_id endpoint_scheme invoice_city invoice_name invoice_postal_code invoice_street leitweg_id number order_reference reason replaced title | what both sides agreed on instead, and of what
      contract_amendment | PERSONAL_STAFF | accepted_by_name contact_email contact_name contact_phone created_by_name | who wrote and accepted it, and whom invoices go to
      contract_amendment | TECHNICAL | award_basis beyond_ceiling billing_interval state | settings and life cycle
      crisis | CONTENT | reason | the authority's own words
      crisis | PERSONAL_STAFF | declared_by_name ended_by_name | who declared and ended it
      deputy | PERSONAL_STAFF | deputy_name person_name | who is away, and who decides meanwhile
      on_call | PERSONAL_STAFF | person_name set_by_name | who is on call, and who said so
      duty_day | CONTENT | name | the authority's own words
      duty_rule | TECHNICAL | off_hours | setting
      erasure | COMMITMENT | subject_key | keyed hash of who asked
      erasure | PERSONAL_STAFF | erased_by_name | who erased
      erasure | TECHNICAL | channel counts | how many rows of what
      flyway_schema_history | TECHNICAL | description installed_by script type version | what was migrated
      halt | CONTENT | reason | the authority's own words
      halt | PERSONAL_STAFF | lifted_by_name pressed_by_name | who pressed and lifted it
      idempotency_key | COMMITMENT | key request_hash | keyed hashes of what was asked
      inquiry | COMMITMENT | external_key | keyed hash of an erased external id
      inquiry | TECHNICAL | channel closed_reason state | life cycle
      invitation | COMMITMENT | token_hash | of a one-time link
      invitation | PERSONAL_STAFF | department display_name | who is invited
      invitation | TECHNICAL | roles | names of roles
      invoice | COMMITMENT | xml_sha256 | of the invoice
      invoice | CONTENT | buyer_name document xml | a business record: what was billed to an authority; kept eight years (§ 147 AO, § 14b UStG)
      invoice | PERSONAL_STAFF | issued_by_name | who issued it
      invoice | TECHNICAL | kind number prefix | which document it is
      invoice_counter | TECHNICAL | prefix | range of numbers
      invoice_draft | CONTENT | body | what is to be billed
      invoice_draft | PERSONAL_STAFF | drafted_by_name | who drafted it
      invoice_draft | TECHNICAL | kind state | life cycle
      invoice_event | CONTENT | reference | receipt of a payment
      invoice_event | PERSONAL_STAFF | recorded_by_name | who recorded it
      invoice_event | TECHNICAL | channel kind | what happened
      legal_hold | COMMITMENT | subject_key | keyed hash of whom it is about
      legal_hold | PERSONAL_STAFF | lifted_by_name set_by_name | who set and lifted it
      legal_hold | TECHNICAL | channel | where the person asked
      membership | PERSONAL_STAFF | department display_name | the authority's people
      membership | TECHNICAL | roles | names of roles
      notice | TECHNICAL | kind | what somebody is to be told of, without a word of it
      outbox_message | PERSONAL_STAFF | payload | encrypted mail addresses and one-time links; gone once delivered
      outbox_message | TECHNICAL | dedup_key kind last_error state | ids, names of kinds and classes of errors
      person | PERSONAL_STAFF | issuer subject | who a token is
      person_notification | COMMITMENT | asked_code_hash | of a one-time link
      person_notification | PERSONAL_STAFF | address asked_address | a person's own mail address, encrypted
      person_notification | TECHNICAL | approval_reminder approval_waiting source_changed text_approved text_returned time_zone | wishes
      provider | PERSONAL_STAFF | display_name evidence experience | who works for the agency
      provider | TECHNICAL | employment qualification time_zone works_in | kind of work, and where
      provider_cost | TECHNICAL | vat_status | of what the agency is billed
      publication | PERSONAL_STAFF | recorded_by_name | who recorded it
      purge_certificate | COMMITMENT | hash | of the document
      purge_certificate | CONTENT | document name slug | what remains of an authority in the agency's books
      rate_card | CONTENT | body | prices
      rate_card | PERSONAL_STAFF | accepted_by_name created_by_name | who wrote and accepted it
      release | COMMITMENT | content_hash | what was released
      release | PERSONAL_STAFF | released_by_name | who released it
      release | TECHNICAL | basis channel kind language | for which message
      reply | PERSONAL_STAFF | created_by_name | who wrote it
      reply | TECHNICAL | basis channel flags kind language state | life cycle
      scheduled_tasks | TECHNICAL | picked_by task_data task_instance task_name | names and ids of jobs
      seller_profile | CONTENT | body logo | what stands on every invoice
      seller_profile | PERSONAL_STAFF | created_by_name | who wrote it
      seller_profile | TECHNICAL | logo_type | kind of picture
      source | CONTENT | issuer norm title url | what answers rely on
      source_confirmation | COMMITMENT | content_hash | what was confirmed
      source_confirmation | PERSONAL_STAFF | person_name | who confirmed
      source_version | COMMITMENT | excerpt_hash | of the excerpt
      source_version | CONTENT | excerpt label | what answers rely on
      subject_revision | COMMITMENT | content_hash | what was frozen
      subject_revision | TECHNICAL | kind | of what kind
      subject_state | TECHNICAL | state | life cycle
      suggestion | TECHNICAL | channel language verdict | for which message, and what was said to it
      suggestion_entry | COMMITMENT | wordings | hashes of words; rewritten when a phrasing goes
      suggestion_entry | TECHNICAL | model | which model made the vectors
      suggestion_hit | TECHNICAL | feedback | taken or not
      suggestion_synonym | CONTENT | proposed | the authority's own words
      suggestion_synonym | PERSONAL_STAFF | created_by_name | who wrote it
      suggestion_synonym | TECHNICAL | state | where it stands
      suggestion_synonym_word | CONTENT | term written | the authority's own words
      suggestion_term | TECHNICAL | beginning places | three letters, and numbers of entries
      template_offer | CONTENT | note placeholders question topic variants | written by the agency for this authority
      template_offer | PERSONAL_STAFF | decided_by_name offered_by_name | who offered and who decided
      template_offer | TECHNICAL | state | life cycle
      time_entry | PERSONAL_STAFF | person_name | who worked
      time_entry | TECHNICAL | activity qualification | kind of work
      time_entry_part | TECHNICAL | qualification surcharge_name | at which price
      time_sheet | CONTENT | document lines pieces | what a month comes to, without what people wrote about their work
      time_sheet | PERSONAL_STAFF | decided_by_name submitted_by_name | who submitted and confirmed it
      time_sheet | TECHNICAL | state | life cycle
      time_sheet_dispute | CONTENT | reason | what the authority objects to in the agency's hours
      time_sheet_dispute | PERSONAL_STAFF | raised_by_name | who objected
      tone_guideline | CONTENT | body name topic | how the authority wants to sound
      tone_guideline | PERSONAL_STAFF | drafted_by_name | who wrote it
      tone_guideline | TECHNICAL | channel language state | for which texts, and life cycle
      tone_result | CONTENT | reason | why what was warned of is right all the same
      tone_result | PERSONAL_STAFF | reason_by_name | who said so
      tone_result | TECHNICAL | findings grammar | places and names of rules, no words of the text
      work_timer | TECHNICAL | activity | kind of work
      """;

  private record Kept(String table, String column, Retention retention) {}

  private static final Map<String, ColumnClass> ALL = all();

  private ColumnClasses() {}

  /** By "table.column". */
  public static Map<String, ColumnClass> byColumn() {
    return ALL;
  }

  private static Map<String, ColumnClass> all() {
    Map<String, ColumnClass> all = new TreeMap<>();
    Stream.concat(ofCitizens(), OTHERS.lines().flatMap(ColumnClasses::line))
        .forEach(
            c -> {
              if (all.put(c.column(), c) != null) {
                throw new IllegalStateException("twice: " + c.column());
              }
            });
    return Map.copyOf(all);
  }

  private static Stream<ColumnClass> ofCitizens() {
    Stream<ColumnClass> withInquiry =
        Arrays.stream(CitizenTable.values())
            .flatMap(
                t ->
                    t.columns().stream()
                        .map(c -> citizens(t.table(), c.name(), Retention.WITH_INQUIRY)));
    return Stream.concat(
        withInquiry,
        KEPT_ELSEWHERE.stream().map(k -> citizens(k.table(), k.column(), k.retention())));
  }

  private static ColumnClass citizens(String table, String column, Retention retention) {
    return new ColumnClass(table + "." + column, DataClass.PERSONAL_CITIZEN, retention.name());
  }

  private static Stream<ColumnClass> line(String line) {
    String[] parts = line.split(" \\| ");
    return Arrays.stream(parts[2].split(" "))
        .map(c -> new ColumnClass(parts[0] + "." + c, DataClass.valueOf(parts[1]), parts[3]));
  }
}
