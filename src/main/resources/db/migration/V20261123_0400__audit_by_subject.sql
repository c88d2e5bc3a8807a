-- A proof names the entries about its text.
create index audit_event_by_subject on audit_event (tenant_id, subject_id, seq);
