-- The tree of topics is counted from the index alone.
drop index answer_by_topic;
create index answer_by_topic on answer (tenant_id, topic, state);
