-- Files of the library on their way in. A row is one file: read by a job, wholly imported or not at all. The file itself is here
-- only until then.
create table answer_import (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'CHECKED', 'IMPORTED', 'REJECTED', 'FAILED')),
  dry_run boolean not null,
  format text not null check (format in ('CSV', 'JSONL')),
  asked_separator text,
  charset text,
  separator text,
  file bytea,
  file_bytes int not null,
  file_hash text not null,
  row_count int,
  rows_done int not null default 0,
  created_count int not null default 0,
  revised_count int not null default 0,
  relabelled_count int not null default 0,
  unchanged_count int not null default 0,
  error_count int not null default 0,
  failure text,
  started_by uuid not null,
  started_by_name text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  check (file is null or ended_at is null)
);
call conform_tenant_table('answer_import');
grant select, insert, update, delete on answer_import to amtsstimme_app;

create table answer_import_error (
  tenant_id uuid not null,
  import_id uuid not null,
  position int not null,
  row_number int not null,
  column_name text,
  code text not null,
  message text not null,
  primary key (tenant_id, import_id, position),
  foreign key (tenant_id, import_id) references answer_import (tenant_id, id) on delete cascade
);
call conform_tenant_table('answer_import_error');
grant select, insert, delete on answer_import_error to amtsstimme_app;

-- The drafts that an import left, so that they can be submitted together.
create table answer_import_draft (
  tenant_id uuid not null,
  import_id uuid not null,
  revision_id uuid not null,
  primary key (tenant_id, import_id, revision_id),
  foreign key (tenant_id, import_id) references answer_import (tenant_id, id) on delete cascade,
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id)
);
create index answer_import_draft_by_revision on answer_import_draft (tenant_id, revision_id);
call conform_tenant_table('answer_import_draft');
grant select, insert, delete on answer_import_draft to amtsstimme_app;

-- What a person may do in the bound authority at this moment, for the service that goes on with what that person began.
create function door_roles_of(p_person uuid) returns text
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select string_agg(r.roles, ',') from door_rights(p_person) r where r.tenant_id = bound_tenant() and bound_side() = 'SERVICE'
$$;
grant execute on function door_roles_of(uuid) to amtsstimme_app;
alter function door_roles_of(uuid) owner to amtsstimme_door;
