-- A chain is a plan now: an ordered list of ways with conditions, of which the first that applies is taken. What two approvers
-- adopted is the frozen content of its revision, so that is what everybody reads; the rows beside it said the same again.
drop table chain_step;

alter table subject_revision drop constraint subject_revision_kind_check;
alter table subject_revision add constraint subject_revision_kind_check
  check (kind in ('ANSWER', 'REPLY', 'CHAIN', 'ANSWER_BATCH', 'POST', 'TONE_GUIDELINE', 'SYNONYMS'));

-- Which way of the plan a run takes, from 1. Chosen by the application, chosen again by the database (guard_run).
alter table approval add column path int not null default 1 check (path between 1 and 20);

-- rule: the step as the plan has it. The database lays the steps out itself when a run begins; nobody else writes them.
-- due_at: in working time, set once, when the step opens. escalated_at: from then on the escalation may decide, too.
alter table approval_step
  add column rule text not null default '{}',
  add column escalated_at timestamptz,
  drop constraint approval_step_state_check,
  add constraint approval_step_state_check
    check (state in ('NOT_APPLICABLE', 'WAITING', 'OPEN', 'SATISFIED', 'RETURNED', 'REJECTED')),
  drop constraint approval_step_needed_check,
  add constraint approval_step_needed_check check (needed between 1 and 100000);
update approval_step s set rule = (t.canonical::jsonb -> 'body' -> 'steps' -> (s.position - 1))::text
  from approval a join chain c on c.tenant_id = a.tenant_id and c.id = a.chain_id
  join subject_revision_text t on t.tenant_id = c.tenant_id and t.revision_id = c.revision_id
 where a.tenant_id = s.tenant_id and a.id = s.approval_id
   and t.canonical::jsonb -> 'body' -> 'steps' -> (s.position - 1) is not null;
revoke insert on approval_step from amtsstimme_app;
grant update (escalated_at) on approval_step to amtsstimme_app;

-- "i. V.": in whose place the person decided. One right counts once in a step, whoever uses it.
alter table approval_decision
  add column on_behalf_of uuid references person (id),
  add column on_behalf_of_name text,
  add check ((on_behalf_of is null) = (on_behalf_of_name is null)),
  add check (on_behalf_of is distinct from person_id);
create unique index approval_decision_one_right on approval_decision
  (tenant_id, approval_id, step_position, (coalesce(on_behalf_of, person_id)));
create index approval_decision_by_principal on approval_decision (on_behalf_of) where on_behalf_of is not null;

-- Somebody is away, and who decides meanwhile. One level: nobody inherits what a person has by deputising.
create table deputy (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  person_name text not null,
  deputy_id uuid not null references person (id),
  deputy_name text not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  -- When those who deputise were told what waits for them.
  moved_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  check (valid_until > valid_from),
  check (deputy_id <> person_id)
);
create index deputy_by_person on deputy (tenant_id, person_id);
create index deputy_by_deputy on deputy (tenant_id, deputy_id);
create index deputy_of_person on deputy (person_id);
create index deputy_of_deputy on deputy (deputy_id);
call conform_tenant_table('deputy');
grant select, insert, update (ended_at, moved_at, version) on deputy to amtsstimme_app;

-- What people say of a text (LEGAL, ELECTION, INDIVIDUAL_CASE), comma separated; frozen with it when it is submitted.
alter table reply add column flags text not null default '';
alter table answer_revision add column flags text not null default '';

create policy gate_write on approval_step for insert to amtsstimme_gate with check (tenant_id = (select bound_tenant()));
grant insert on approval_step to amtsstimme_gate;
create policy gate_read on deputy for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on agency_grant for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on deputy, agency_grant to amtsstimme_gate;
