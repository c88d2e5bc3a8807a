-- What an answer relies on. The head names the version that counts; versions are never changed.
create table source (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  title text not null,
  issuer text not null,
  url text,
  norm text,
  current_version_id uuid not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id)
);
call conform_tenant_table('source');

create table source_version (
  tenant_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  number int not null,
  label text not null,
  -- Days in the authority's zone, both inclusive.
  valid_from date,
  valid_until date,
  excerpt text not null,
  excerpt_hash text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source_id, number),
  unique (tenant_id, source_id, id),
  foreign key (tenant_id, source_id) references source (tenant_id, id) deferrable initially deferred
);
call conform_tenant_table('source_version');
alter table source add foreign key (tenant_id, id, current_version_id)
  references source_version (tenant_id, source_id, id) deferrable initially deferred;

create policy gate_lock on source for all to amtsstimme_gate
  using (tenant_id = (select bound_tenant())) with check (tenant_id = (select bound_tenant()));
create policy gate_read on source_version for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select, insert, update on source to amtsstimme_app;
grant select, insert on source_version to amtsstimme_app;
grant select, update on source to amtsstimme_gate;
grant select on source_version to amtsstimme_gate;
