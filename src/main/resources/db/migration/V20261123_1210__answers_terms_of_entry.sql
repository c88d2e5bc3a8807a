-- Whether an entry meets a word is asked entry by entry: the newest that meet the rarest word first.
drop index answer_term_by_answer;
create index answer_term_by_answer on answer_term (tenant_id, answer_id, term);
