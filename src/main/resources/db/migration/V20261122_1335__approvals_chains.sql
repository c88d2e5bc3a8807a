-- A chain is frozen when it is drafted: its revision (kind CHAIN) is what two approvers adopt. Adopted or not is derived
-- from the adoption rows; the chain that applies is the one adopted last.
create table chain (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  number int not null,
  revision_id uuid not null,
  content_hash text not null,
  drafted_by uuid not null,
  drafted_by_name text not null,
  created_at timestamptz not null,
  adopted_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, revision_id, content_hash) references subject_revision (tenant_id, id, content_hash)
);
call conform_tenant_table('chain');
grant select, insert, update (adopted_at, version) on chain to amtsstimme_app;

create table chain_step (
  tenant_id uuid not null,
  chain_id uuid not null,
  position int not null check (position between 1 and 20),
  name text not null,
  mode text not null check (mode in ('ANY', 'ALL', 'AT_LEAST')),
  needed int not null check (needed between 1 and 50),
  department text,
  deadline_minutes int check (deadline_minutes > 0),
  primary key (tenant_id, chain_id, position),
  foreign key (tenant_id, chain_id) references chain (tenant_id, id)
);
call conform_tenant_table('chain_step');
grant select, insert on chain_step to amtsstimme_app;

create table chain_adoption (
  tenant_id uuid not null,
  chain_id uuid not null,
  person_id uuid not null references person (id),
  person_name text not null,
  content_hash text not null,
  adopted_at timestamptz not null,
  primary key (tenant_id, chain_id, person_id),
  foreign key (tenant_id, chain_id) references chain (tenant_id, id)
);
call conform_tenant_table('chain_adoption');
grant select, insert on chain_adoption to amtsstimme_app;

-- One run of a revision through a chain, with its steps as they were when it began.
create table approval (
  tenant_id uuid not null,
  id uuid not null,
  revision_id uuid not null,
  content_hash text not null,
  kind text not null,
  subject_id uuid not null,
  chain_id uuid not null,
  state text not null check (state in ('OPEN', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
  opened_by uuid not null,
  opened_by_name text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, revision_id, content_hash) references subject_revision (tenant_id, id, content_hash),
  foreign key (tenant_id, chain_id) references chain (tenant_id, id)
);
create unique index approval_one_open on approval (tenant_id, revision_id) where state = 'OPEN';
create index approval_by_state on approval (tenant_id, state, id);
call conform_tenant_table('approval');
grant select, insert, update (state, closed_at, version) on approval to amtsstimme_app;

create table approval_step (
  tenant_id uuid not null,
  approval_id uuid not null,
  position int not null,
  name text not null,
  mode text not null check (mode in ('ANY', 'ALL', 'AT_LEAST')),
  needed int not null check (needed between 1 and 50),
  department text,
  state text not null check (state in ('WAITING', 'OPEN', 'SATISFIED', 'RETURNED', 'REJECTED')),
  due_at timestamptz,
  primary key (tenant_id, approval_id, position),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id)
);
call conform_tenant_table('approval_step');
grant select, insert, update (state, due_at) on approval_step to amtsstimme_app;

create table approval_decision (
  tenant_id uuid not null,
  id uuid not null,
  approval_id uuid not null,
  step_position int not null,
  person_id uuid not null references person (id),
  person_name text not null,
  verdict text not null check (verdict in ('APPROVE', 'RETURN', 'REJECT')),
  content_hash text not null,
  comment text,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, approval_id, step_position, person_id),
  foreign key (tenant_id, approval_id, step_position) references approval_step (tenant_id, approval_id, position)
);
call conform_tenant_table('approval_decision');
grant select, insert on approval_decision to amtsstimme_app;
