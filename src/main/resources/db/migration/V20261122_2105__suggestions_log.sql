-- Words that mean the same to this authority. term is a word's (or a few words') form after the analysis, written is what people see.
create table suggestion_synonym (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id)
);
call conform_tenant_table('suggestion_synonym');
create table suggestion_synonym_word (
  tenant_id uuid not null,
  term text collate "C" not null,
  synonym_id uuid not null,
  written text not null,
  primary key (tenant_id, term, synonym_id),
  foreign key (tenant_id, synonym_id) references suggestion_synonym (tenant_id, id)
);
create index suggestion_synonym_word_by_synonym on suggestion_synonym_word (tenant_id, synonym_id);
call conform_tenant_table('suggestion_synonym_word');
grant select, insert, update, delete on suggestion_synonym to amtsstimme_app;
grant select, insert, delete on suggestion_synonym_word to amtsstimme_app;

-- What was asked and what was said to it. text is a citizen's: it goes with its inquiry, without one on erase_after, or
-- earlier when anybody's data is erased on request, because whose it is cannot be told.
create table suggestion (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  inquiry_id uuid,
  text text,
  language text not null,
  channel text,
  verdict text not null check (verdict in ('ANSWER', 'UNSURE', 'NONE')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  erase_after date check ((erase_after is null) = (inquiry_id is not null)),
  -- The entry that was drafted because of it.
  closed_by_answer_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
  foreign key (tenant_id, closed_by_answer_id) references answer (tenant_id, id)
);
create index suggestion_by_inquiry on suggestion (tenant_id, inquiry_id) where inquiry_id is not null;
create index suggestion_by_answer on suggestion (tenant_id, closed_by_answer_id) where closed_by_answer_id is not null;
create index suggestion_by_erasure on suggestion (tenant_id, erase_after) where erase_after is not null and text is not null;
create index suggestion_gaps on suggestion (tenant_id, id) where verdict in ('NONE', 'UNSURE') and closed_by_answer_id is null and text is not null;
call conform_tenant_table('suggestion');

create table suggestion_hit (
  tenant_id uuid not null,
  suggestion_id uuid not null,
  answer_id uuid not null,
  revision_id uuid not null,
  place int not null,
  -- In thousandths.
  confidence int not null,
  feedback text check (feedback in ('TAKEN', 'ADAPTED', 'REJECTED')),
  feedback_by uuid,
  feedback_at timestamptz,
  primary key (tenant_id, suggestion_id, answer_id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, answer_id, revision_id) references answer_revision (tenant_id, answer_id, id)
);
create index suggestion_hit_by_answer on suggestion_hit (tenant_id, answer_id, revision_id);
call conform_tenant_table('suggestion_hit');

create trigger guard_emptying before update on suggestion for each row execute function guard_emptying('text');
grant select, insert, update (text, closed_by_answer_id) on suggestion to amtsstimme_app;
grant select, insert, update (feedback, feedback_by, feedback_at) on suggestion_hit to amtsstimme_app;
