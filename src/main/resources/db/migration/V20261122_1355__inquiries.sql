-- Citizens' questions. external_id, text and author_handle are citizens' personal data: columns of their own, erased on erase_after
-- or on request; nothing else in the row is.
create table inquiry (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  channel text not null check (channel in ('FACEBOOK', 'INSTAGRAM', 'X', 'MASTODON', 'LINKEDIN', 'WEB_FORM')),
  external_id text,
  state text not null check (state in ('NEW', 'IN_PROGRESS', 'ANSWERED', 'CLOSED')),
  text text,
  author_handle text,
  received_at timestamptz not null,
  recorded_by uuid not null,
  created_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz,
  closed_reason text,
  erase_after date,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, channel, external_id)
);
create index inquiry_by_state on inquiry (tenant_id, state, id);
call conform_tenant_table('inquiry');
grant select, insert, update on inquiry to amtsstimme_app;

create table reply (
  tenant_id uuid not null,
  id uuid not null,
  inquiry_id uuid not null,
  state text not null check (state in ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'RETURNED', 'REJECTED', 'RELEASED', 'PUBLISHED')),
  -- FREE: a text of its own, approved as revision_id. ANSWER: one variant of a library answer, unchanged.
  basis text not null check (basis in ('FREE', 'ANSWER')),
  text text,
  language text not null,
  channel text not null,
  kind text not null,
  answer_id uuid,
  answer_revision_id uuid,
  revision_id uuid,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
  foreign key (tenant_id, answer_id, answer_revision_id) references answer_revision (tenant_id, answer_id, id),
  foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id),
  check (basis = 'FREE' or answer_revision_id is not null)
);
create index reply_by_inquiry on reply (tenant_id, inquiry_id);
call conform_tenant_table('reply');
grant select, insert, update on reply to amtsstimme_app;

create table reply_contributor (
  tenant_id uuid not null,
  reply_id uuid not null,
  person_id uuid not null references person (id),
  primary key (tenant_id, reply_id, person_id),
  foreign key (tenant_id, reply_id) references reply (tenant_id, id)
);
call conform_tenant_table('reply_contributor');
grant select, insert on reply_contributor to amtsstimme_app;

-- The text that was handed over for posting. Only the gate lets a row in; only erasure may empty its text afterwards.
create table release (
  tenant_id uuid not null,
  id uuid not null,
  reply_id uuid not null,
  basis text not null check (basis in ('REPLY', 'ANSWER')),
  revision_id uuid not null,
  content_hash text not null,
  language text not null,
  channel text not null,
  kind text not null,
  text text,
  released_by uuid not null,
  released_by_name text not null,
  released_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, reply_id),
  foreign key (tenant_id, reply_id) references reply (tenant_id, id),
  foreign key (tenant_id, revision_id, content_hash) references subject_revision (tenant_id, id, content_hash)
);
call conform_tenant_table('release');
grant select, insert, update (text) on release to amtsstimme_app;

create table publication (
  tenant_id uuid not null,
  id uuid not null,
  release_id uuid not null,
  url text not null,
  published_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, release_id),
  foreign key (tenant_id, release_id) references release (tenant_id, id)
);
call conform_tenant_table('publication');
grant select, insert on publication to amtsstimme_app;
