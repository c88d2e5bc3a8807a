-- What grammar and spelling had to say when a revision was submitted: READY, or why not. Null for those from before.
alter table tone_result add column grammar text;
