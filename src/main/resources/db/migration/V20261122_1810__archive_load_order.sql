-- Answers point at their revisions and revisions at their answer. Whole authorities are brought in and removed table by table,
-- so one of the two directions has to be able to wait for the end of the transaction. Nothing changes for anybody else.
alter table answer alter constraint answer_tenant_id_id_current_revision_id_fkey deferrable initially immediate;
alter table answer alter constraint answer_tenant_id_id_latest_revision_id_fkey deferrable initially immediate;

-- Each removed row asks who still refers to it. Without these, that reads a whole authority for every one.
create index approval_by_revision on approval (tenant_id, revision_id);
create index reply_by_revision on reply (tenant_id, revision_id) where revision_id is not null;
create index reply_by_answer_revision on reply (tenant_id, answer_id, answer_revision_id) where answer_id is not null;
create index release_by_revision on release (tenant_id, revision_id, content_hash);
create index time_entry_by_inquiry on time_entry (tenant_id, inquiry_id) where inquiry_id is not null;
