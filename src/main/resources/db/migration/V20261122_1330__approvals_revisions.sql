-- What can be approved: frozen revisions. The hash is the commitment and stays; text and salt stand in a row of their own
-- that can be erased. `approvals` knows kind and id of a subject, never the thing itself.
create table subject_revision (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  kind text not null check (kind in ('ANSWER', 'REPLY', 'CHAIN')),
  subject_id uuid not null,
  number int not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  frozen_by uuid not null,
  frozen_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, content_hash),
  unique (tenant_id, subject_id, number)
);
call conform_tenant_table('subject_revision');
grant select, insert on subject_revision to amtsstimme_app;

-- canonical: RFC 8785 JSON of the content with its salt; sha256(canonical) = content_hash. May hold citizens' text (replies).
create table subject_revision_text (
  tenant_id uuid not null,
  revision_id uuid not null,
  canonical text not null,
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id)
);
call conform_tenant_table('subject_revision_text');
grant select, insert, delete on subject_revision_text to amtsstimme_app;

-- Everyone who wrote a part of it. None of them approves it.
create table subject_contributor (
  tenant_id uuid not null,
  revision_id uuid not null,
  person_id uuid not null references person (id),
  primary key (tenant_id, revision_id, person_id),
  foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id)
);
call conform_tenant_table('subject_contributor');
grant select, insert on subject_contributor to amtsstimme_app;

-- The mutable head that the release gate locks: whatever invalidates a revision updates this row.
create table subject_state (
  tenant_id uuid not null,
  revision_id uuid not null,
  state text not null check (state in ('IN_APPROVAL', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
  changed_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id)
);
call conform_tenant_table('subject_state');
grant select, insert, update on subject_state to amtsstimme_app;
