-- Many texts through the chain as one subject (Sammelfreigabe). The subject's content is a manifest: the list of its members'
-- frozen revisions and their hashes. Whoever approves it approves exactly those, and a member counts as approved only through
-- a manifest that names it.
alter table subject_revision drop constraint subject_revision_kind_check;
alter table subject_revision add constraint subject_revision_kind_check
  check (kind in ('ANSWER', 'REPLY', 'CHAIN', 'ANSWER_BATCH'));

create table approval_batch (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  name text not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  submitted_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id)
);
call conform_tenant_table('approval_batch');
grant select, insert, update (version) on approval_batch to amtsstimme_app;

-- Finds the manifest that a revision stands in; the gate believes the manifest, not this row. A revision is frozen once,
-- so it is in one batch at most.
create table approval_batch_member (
  tenant_id uuid not null,
  batch_id uuid not null,
  revision_id uuid not null,
  subject_id uuid not null,
  content_hash text not null,
  taken_out_at timestamptz,
  taken_out_by_name text,
  taken_out_reason text,
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, batch_id) references approval_batch (tenant_id, id),
  foreign key (tenant_id, revision_id, content_hash) references subject_revision (tenant_id, id, content_hash)
);
create index approval_batch_member_by_batch on approval_batch_member (tenant_id, batch_id, revision_id);
call conform_tenant_table('approval_batch_member');
grant select, insert, update (taken_out_at, taken_out_by_name, taken_out_reason) on approval_batch_member to amtsstimme_app;

create policy gate_read on approval_batch_member for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on approval_batch_member to amtsstimme_gate;
create index approval_by_subject on approval (tenant_id, subject_id, id);

set local role amtsstimme_gate;

-- For the gate's own functions only. What a frozen manifest names; nothing when the text is not the one that was hashed.
create function manifest_members(p_tenant uuid, p_revision uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select t.canonical::jsonb -> 'body' -> 'members'
    from subject_revision r join subject_revision_text t on t.tenant_id = r.tenant_id and t.revision_id = r.id
   where r.tenant_id = p_tenant and r.id = p_revision and r.kind = 'ANSWER_BATCH'
     and encode(sha256(convert_to(t.canonical, 'UTF8')), 'hex') = r.content_hash
$$;

-- Do the decisions of a run carry it, leaving out those of people who wrote one of these revisions?
create function decisions_carry(p_tenant uuid, p_approval uuid, p_hash text, p_revisions uuid[]) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from approval_step s where s.tenant_id = p_tenant and s.approval_id = p_approval)
     and not exists (
       select from approval_step s
        where s.tenant_id = p_tenant and s.approval_id = p_approval
          and (select count(*) from approval_decision d
                where d.tenant_id = s.tenant_id and d.approval_id = s.approval_id and d.step_position = s.position
                  and d.verdict = 'APPROVE' and d.content_hash = p_hash
                  and not exists (select from subject_contributor c
                                   where c.tenant_id = p_tenant and c.revision_id = any (p_revisions) and c.person_id = d.person_id)
              ) < s.needed)
$$;

-- Is this content approved, judged by the decisions themselves and not by a state somebody wrote down? By a run of its own, or
-- by the run of a batch whose frozen manifest names exactly this revision with this hash.
create or replace function approval_holds(p_tenant uuid, p_revision uuid, p_hash text) returns boolean
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from approval a
     where a.tenant_id = p_tenant and a.revision_id = p_revision and a.content_hash = p_hash and a.state = 'APPROVED'
       and decisions_carry(p_tenant, a.id, p_hash, array[p_revision]))
  or exists (
    select from approval_batch_member m
      join subject_revision r on r.tenant_id = m.tenant_id and r.id = m.revision_id and r.kind = 'ANSWER' and r.content_hash = p_hash
      join approval a on a.tenant_id = m.tenant_id and a.subject_id = m.batch_id and a.kind = 'ANSWER_BATCH' and a.state = 'APPROVED'
     where m.tenant_id = p_tenant and m.revision_id = p_revision and m.content_hash = p_hash and m.taken_out_at is null
       and decisions_carry(p_tenant, a.id, a.content_hash, array[a.revision_id, p_revision])
       and manifest_members(p_tenant, a.revision_id) @> jsonb_build_array(
             jsonb_build_object('answer', r.subject_id, 'revision', p_revision, 'hash', p_hash)))
$$;

create or replace function guard_decision() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  a approval;
begin
  select * into a from approval where tenant_id = new.tenant_id and id = new.approval_id for update;
  if a.id is null or a.state <> 'OPEN' then
    raise exception 'approval is not open' using errcode = 'AS401';
  end if;
  if new.person_id is distinct from bound_person() then
    raise exception 'a decision in another person''s name' using errcode = 'AS402';
  end if;
  if new.content_hash <> a.content_hash then
    raise exception 'decision on another content' using errcode = 'AS403';
  end if;
  if exists (select from subject_contributor c
              where c.tenant_id = a.tenant_id and c.revision_id = a.revision_id and c.person_id = new.person_id) then
    raise exception 'a contributor decides' using errcode = 'AS404';
  end if;
  -- Whoever wrote one member wrote the batch, whatever the batch says of its own contributors.
  if exists (select from jsonb_array_elements(manifest_members(a.tenant_id, a.revision_id)) e
               join subject_contributor c on c.tenant_id = a.tenant_id and c.revision_id = (e ->> 'revision')::uuid
              where c.person_id = new.person_id) then
    raise exception 'a contributor of a member decides' using errcode = 'AS404';
  end if;
  if not exists (select from membership m
                  where m.tenant_id = a.tenant_id and m.person_id = new.person_id and m.removed_at is null
                    and 'APPROVER' = any (string_to_array(m.roles, ','))
                    and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())) then
    raise exception 'not an approver' using errcode = 'AS405';
  end if;
  if not exists (select from approval_step s
                  where s.tenant_id = a.tenant_id and s.approval_id = a.id and s.position = new.step_position and s.state = 'OPEN') then
    raise exception 'step is not open' using errcode = 'AS406';
  end if;
  new.decided_at := clock_timestamp();
  return new;
end $$;

-- What the gate creates itself does not fall under the owner's default privileges.
revoke execute on function manifest_members(uuid, uuid), decisions_carry(uuid, uuid, text, uuid[]) from public;
reset role;
