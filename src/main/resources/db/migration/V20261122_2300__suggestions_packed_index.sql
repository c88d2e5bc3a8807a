-- The index of suggestions once more, a row for each word of a library instead of one for each word of each entry: what a question costs is
-- the rows that are read, grouped and sent, and of the frequent words there were thousands. Derived from the library: the job that looks for
-- what the index lacks fills it.
drop table suggestion_posting;
drop table suggestion_entry;

-- The head of a library's index: whoever changes the index locks it first.
create table suggestion_library (
  tenant_id uuid not null references authority (id),
  entries int not null,
  next_number int not null,
  primary key (tenant_id)
);
call conform_tenant_table('suggestion_library');
grant select, insert, update (entries, next_number) on suggestion_library to amtsstimme_app;

-- One row an answer that serves. number: what the words' rows call it; terms: which these are; wordings: question and phrasings after their
-- analysis, packed.
create table suggestion_entry (
  tenant_id uuid not null,
  answer_id uuid not null,
  number int not null,
  revision_id uuid not null,
  analysis int not null,
  terms text not null,
  wordings bytea not null,
  primary key (tenant_id, answer_id),
  unique (tenant_id, number),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id),
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id)
);
create index suggestion_entry_by_revision on suggestion_entry (tenant_id, revision_id);
call conform_tenant_table('suggestion_entry');
grant select, insert, delete on suggestion_entry to amtsstimme_app;

-- places: which entries have the word, and how much of it, packed. beginning: where the word is looked for that somebody may have misspelt, by
-- equality: a range for each of several words was planned as a scan of all of them.
create table suggestion_term (
  tenant_id uuid not null references authority (id),
  term text collate "C" not null,
  places bytea not null,
  beginning text collate "C" not null generated always as (left(term, 3)) stored,
  primary key (tenant_id, term)
);
create index suggestion_term_by_beginning on suggestion_term (tenant_id, beginning);
call conform_tenant_table('suggestion_term');
grant select, insert, delete, update (places) on suggestion_term to amtsstimme_app;
