-- What people who work in the library find entries by: words of question and texts, tags, topics. Text operators cannot use an index
-- under row-level security; equality and ranges of a btree can, and "C" makes a prefix a range. Derived, rebuilt with the entry.
create table answer_term (
  tenant_id uuid not null,
  term text collate "C" not null,
  answer_id uuid not null,
  primary key (tenant_id, term, answer_id),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id)
);
create index answer_term_by_answer on answer_term (tenant_id, answer_id);
call conform_tenant_table('answer_term');
grant select, insert, delete on answer_term to amtsstimme_app;
create index answer_by_state on answer (tenant_id, state, id);
create index answer_by_topic on answer (tenant_id, topic);
-- What is there already is found by its topic and its question at least; the rest comes with the next change.
insert into answer_term (tenant_id, term, answer_id)
  select distinct a.tenant_id, 'p:' || lower(a.topic), a.id from answer a
  union
  select distinct a.tenant_id, 'w:' || w, a.id
    from answer a join answer_revision r on r.tenant_id = a.tenant_id and r.id = a.latest_revision_id,
         regexp_split_to_table(replace(replace(replace(replace(lower(r.question), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), '[^[:alnum:]]+') w
   where length(w) >= 2;

create index answer_revision_by_source_version on answer_revision_source (tenant_id, source_id, source_version_id);
