-- Synonyms are approved like a text: what somebody writes is frozen and goes through the chain (kind SYNONYMS), and what counts are
-- words of a revision whose approval holds. proposed: the words as they were written last; revision_id: those that were approved last.
alter table suggestion_synonym
  add column state text not null default 'RETURNED' check (state in ('IN_APPROVAL', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
  add column proposed text not null default '[]' check (proposed is json array),
  add column proposed_revision_id uuid,
  add column revision_id uuid,
  add foreign key (tenant_id, proposed_revision_id) references subject_revision (tenant_id, id),
  add foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id),
  add check (state <> 'IN_APPROVAL' or proposed_revision_id is not null);
create index suggestion_synonym_by_proposed on suggestion_synonym (tenant_id, proposed_revision_id);
create index suggestion_synonym_by_revision on suggestion_synonym (tenant_id, revision_id);

-- What was entered before anybody had to approve it waits to be submitted.
update suggestion_synonym s set proposed = (
  select coalesce(json_agg(w.written order by w.written)::text, '[]')
    from suggestion_synonym_word w where w.tenant_id = s.tenant_id and w.synonym_id = s.id);
delete from suggestion_synonym_word;
alter table suggestion_synonym alter column state drop default, alter column proposed drop default;
alter table suggestion_synonym_word
  add column revision_id uuid not null,
  add foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id);
create index suggestion_synonym_word_by_revision on suggestion_synonym_word (tenant_id, revision_id);

-- Those that count at this moment.
create view synonym_in_force with (security_invoker = true) as
  select w.tenant_id, w.synonym_id, w.term, w.written, w.revision_id
    from suggestion_synonym_word w
    join subject_state s on s.tenant_id = w.tenant_id and s.revision_id = w.revision_id and s.state = 'APPROVED'
   where not exists (select from approval_withdrawal x where x.tenant_id = w.tenant_id and x.revision_id = w.revision_id);
grant select on synonym_in_force to amtsstimme_app;

alter table approval_withdrawal drop constraint approval_withdrawal_kind_check;
alter table approval_withdrawal add constraint approval_withdrawal_kind_check check (kind in ('ANSWER', 'REPLY', 'SYNONYMS'));

set local role amtsstimme_gate;

-- A word comes in by an approval that holds, of this set and of no other, and only as it was written there. What the analysis makes of
-- it (term) follows from the word.
create function guard_synonym() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  r subject_revision;
begin
  select * into r from subject_revision x where x.tenant_id = new.tenant_id and x.id = new.revision_id;
  if r.kind is distinct from 'SYNONYMS' or r.subject_id <> new.synonym_id then
    raise exception 'approval belongs to something else' using errcode = 'AS412';
  end if;
  perform from subject_state s where s.tenant_id = new.tenant_id and s.revision_id = new.revision_id and s.state = 'APPROVED' for share;
  if not found or not approval_holds(new.tenant_id, new.revision_id, r.content_hash)
     or exists (select from approval_withdrawal w where w.tenant_id = new.tenant_id and w.revision_id = new.revision_id) then
    raise exception 'no approval holds for this content' using errcode = 'AS411';
  end if;
  if not coalesce(frozen_content(new.tenant_id, new.revision_id) -> 'body' -> 'words' @> to_jsonb(new.written), false) then
    raise exception 'a word that nobody approved' using errcode = 'AS418';
  end if;
  return new;
end $$;
revoke execute on function guard_synonym() from public;
grant execute on function guard_synonym() to amtsstimme_owner;
reset role;
create trigger guard_synonym before insert or update on suggestion_synonym_word for each row execute function guard_synonym();
