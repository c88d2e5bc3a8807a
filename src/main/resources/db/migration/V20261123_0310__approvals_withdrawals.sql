-- An approval taken back, with a reason: nothing more is released on it. Append-only, so that no state that somebody writes down
-- afterwards brings it back; the head row is changed with it, which is what a release under way holds.
create table approval_withdrawal (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  kind text not null check (kind in ('ANSWER', 'REPLY')),
  subject_id uuid not null,
  revision_id uuid not null,
  content_hash text not null,
  -- Of a reply it may quote a citizen, and is erased then.
  reason text check (length(reason) between 1 and 500),
  withdrawn_by uuid not null references person (id),
  withdrawn_by_name text not null,
  withdrawn_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, revision_id),
  foreign key (tenant_id, revision_id, content_hash) references subject_revision (tenant_id, id, content_hash)
);
create index approval_withdrawal_by_subject on approval_withdrawal (tenant_id, subject_id);
call conform_tenant_table('approval_withdrawal');
grant select, insert, update (reason) on approval_withdrawal to amtsstimme_app;
create trigger guard_emptying before update on approval_withdrawal for each row execute function guard_emptying('reason');
create policy gate_read on approval_withdrawal for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on approval_withdrawal to amtsstimme_gate;

set local role amtsstimme_gate;
create function guard_withdrawal() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if new.tenant_id is distinct from bound_tenant() or new.withdrawn_by is distinct from bound_person() then
    raise exception 'a withdrawal in another person''s name' using errcode = 'AS402';
  end if;
  if not gate_holds_role(new.withdrawn_by, array['AUTHORITY_ADMIN', 'APPROVER']) then
    raise exception 'withdrawn by who may not' using errcode = 'AS431';
  end if;
  if not exists (select from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id
                    and r.content_hash = new.content_hash and r.kind = new.kind and r.subject_id = new.subject_id) then
    raise exception 'withdrawal of another content' using errcode = 'AS403';
  end if;
  -- Waits for a release under way; the next one waits for us.
  update subject_state set state = 'WITHDRAWN', changed_at = clock_timestamp(), version = version + 1
   where tenant_id = new.tenant_id and revision_id = new.revision_id and state = 'APPROVED';
  if not found then
    raise exception 'no approval to withdraw' using errcode = 'AS411';
  end if;
  -- The run of a batch stays: its other members are approved by it.
  update approval set state = 'WITHDRAWN', version = version + 1
   where tenant_id = new.tenant_id and revision_id = new.revision_id and state = 'APPROVED';
  new.withdrawn_at := clock_timestamp();
  return new;
end $$;
revoke execute on function guard_withdrawal() from public;
grant execute on function guard_withdrawal() to amtsstimme_owner;
reset role;
create trigger guard_withdrawal before insert on approval_withdrawal for each row execute function guard_withdrawal();
