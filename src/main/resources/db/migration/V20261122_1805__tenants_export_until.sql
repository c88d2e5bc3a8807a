-- An ended authority can still take its data with it until export_until; then they are purged, and its line in the
-- directory says so. The slug is never given to anybody else.
alter table authority add column export_until timestamptz;
update authority set export_until = state_changed_at + interval '90 days' where state = 'ENDED';
alter table authority drop constraint authority_state_check;
alter table authority add constraint authority_state_check
  check (state in ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'ENDED', 'PURGED'));
alter table authority add constraint authority_ended_with_deadline check (state <> 'ENDED' or export_until is not null);
