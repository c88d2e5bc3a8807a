-- One chain per authority, one for the installation (tenant 0). Entries are never changed: the application may only add.
create table audit_head (
  tenant_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);
call conform_tenant_table('audit_head');
grant select, insert, update (seq, hash) on audit_head to amtsstimme_app;

create table audit_event (
  tenant_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  person_id uuid,
  actor_name text not null,
  side text not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  before_state text,
  after_state text,
  request_id text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (tenant_id, seq)
);
call conform_tenant_table('audit_event');
grant select, insert on audit_event to amtsstimme_app;
