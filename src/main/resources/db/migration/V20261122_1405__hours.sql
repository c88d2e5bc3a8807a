-- Minutes worked by the agency's people for one authority.
create table time_entry (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  person_name text not null,
  activity text not null check (activity in
    ('CITIZEN_QUESTIONS', 'TEXT', 'GRAPHICS', 'VIDEO', 'CONCEPT', 'CONSULTING', 'TRAINING', 'ON_CALL')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  minutes int not null check (minutes > 0),
  inquiry_id uuid,
  description text,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
  check (ended_at > started_at)
);
create index time_entry_by_person on time_entry (tenant_id, person_id, started_at);
call conform_tenant_table('time_entry');
grant select, insert on time_entry to amtsstimme_app;
