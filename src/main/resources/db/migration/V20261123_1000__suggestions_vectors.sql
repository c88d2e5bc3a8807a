-- What an entry's question and phrasings mean, as a model of sentences sees it, packed; and which model. Empty without one, and until the job
-- has come round. In the row of the entry, so that they go with it when a phrasing goes.
alter table suggestion_entry
  add column model text collate "C",
  add column vectors bytea,
  add check ((model is null) = (vectors is null));
-- Bytes of vectors hardly get smaller; not to be tried with every entry.
alter table suggestion_entry alter column vectors set storage external;
grant update (model, vectors) on suggestion_entry to amtsstimme_app;
