-- The answer library. The head carries the life cycle and which revision serves; revisions are immutable once frozen.
create table answer (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  topic text not null,
  state text not null check (state in ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'RETIRED')),
  current_revision_id uuid,
  latest_revision_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id)
);
call conform_tenant_table('answer');

create table answer_revision (
  tenant_id uuid not null,
  id uuid not null,
  answer_id uuid not null,
  number int not null,
  question text not null,
  valid_from timestamptz,
  valid_until timestamptz,
  written_by uuid not null,
  written_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, answer_id, number),
  unique (tenant_id, answer_id, id),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id)
);
call conform_tenant_table('answer_revision');
alter table answer add foreign key (tenant_id, id, current_revision_id) references answer_revision (tenant_id, answer_id, id);
alter table answer add foreign key (tenant_id, id, latest_revision_id) references answer_revision (tenant_id, answer_id, id);

create table answer_variant (
  tenant_id uuid not null,
  revision_id uuid not null,
  language text not null,
  channel text not null,
  kind text not null,
  text text not null,
  primary key (tenant_id, revision_id, language, channel, kind),
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id)
);
call conform_tenant_table('answer_variant');

create table answer_revision_source (
  tenant_id uuid not null,
  revision_id uuid not null,
  source_id uuid not null,
  source_version_id uuid not null,
  primary key (tenant_id, revision_id, source_id),
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id),
  foreign key (tenant_id, source_id, source_version_id) references source_version (tenant_id, source_id, id)
);
create index answer_revision_source_by_source on answer_revision_source (tenant_id, source_id);
call conform_tenant_table('answer_revision_source');

-- What suggestions search. Derived from the serving revision, rebuilt when it changes.
create table answer_search (
  tenant_id uuid not null,
  answer_id uuid not null,
  revision_id uuid not null,
  document tsvector not null,
  primary key (tenant_id, answer_id),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id),
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id)
);
call conform_tenant_table('answer_search');

create policy gate_lock on answer for all to amtsstimme_gate
  using (tenant_id = (select bound_tenant())) with check (tenant_id = (select bound_tenant()));
create policy gate_read on answer_revision for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on answer_revision_source for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select, insert, update on answer to amtsstimme_app;
grant select, insert on answer_revision, answer_variant, answer_revision_source to amtsstimme_app;
grant select, insert, update, delete on answer_search to amtsstimme_app;
grant select, update on answer to amtsstimme_gate;
grant select on answer_revision, answer_revision_source to amtsstimme_gate;
