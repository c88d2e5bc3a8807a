-- What repeats an entry is looked for whenever that changes.
create index reply_by_answer on reply (tenant_id, answer_id) where answer_id is not null;
