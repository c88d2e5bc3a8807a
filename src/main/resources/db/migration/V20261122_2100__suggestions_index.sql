-- What suggestions search: which words an answer is found by. Derived from the serving revision and the phrasings, rebuilt in the
-- transaction in which these change. Equality on (tenant_id, term) is all that is asked, for only that finds its index under row-level
-- security: text search and trigram operators are not leakproof.

-- One row an answer that serves. wordings: question and phrasings after their analysis (JSON).
create table suggestion_entry (
  tenant_id uuid not null,
  answer_id uuid not null,
  revision_id uuid not null,
  analysis int not null,
  terms text not null,
  wordings text not null,
  primary key (tenant_id, answer_id),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id),
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id)
);
create index suggestion_entry_by_revision on suggestion_entry (tenant_id, revision_id);
call conform_tenant_table('suggestion_entry');

-- No key to the entry: a second index would be as large as the table, and only a purge would use it. suggestion_entry.terms says which
-- rows are an answer's. Byte order, so that words with the same beginning stand together for whoever looks for a misspelt one.
create table suggestion_posting (
  tenant_id uuid not null references authority (id),
  term text collate "C" not null,
  answer_id uuid not null,
  in_question real not null,
  in_answer real not null,
  primary key (tenant_id, term, answer_id) include (in_question, in_answer)
);
call conform_tenant_table('suggestion_posting');

grant select, insert, delete on suggestion_entry to amtsstimme_app;
grant select, insert, delete on suggestion_posting to amtsstimme_app;

drop table answer_search;
