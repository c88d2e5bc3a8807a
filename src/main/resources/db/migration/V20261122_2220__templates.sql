-- A text that the agency wrote elsewhere, offered to this authority: a copy, with no way back to where it came from. Taken over, it
-- is copied once more, into a draft of this authority's own.
create table template_offer (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  topic text not null,
  question text not null,
  variants text not null check (variants is json array),
  placeholders text not null check (placeholders is json array),
  note text,
  offered_by uuid not null references person (id),
  offered_by_name text not null,
  offered_at timestamptz not null,
  state text not null check (state in ('OFFERED', 'TAKEN', 'DECLINED')),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  answer_id uuid,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id),
  check ((state = 'OFFERED') = (decided_at is null)),
  check ((state = 'TAKEN') = (answer_id is not null))
);
create index template_offer_by_answer on template_offer (tenant_id, answer_id) where answer_id is not null;
call conform_tenant_table('template_offer');
grant select, insert, update (state, decided_by, decided_by_name, decided_at, answer_id, version) on template_offer to amtsstimme_app;

-- Who else wrote a part of a revision, beside the one who entered it. None of them approves it.
create table answer_coauthor (
  tenant_id uuid not null,
  revision_id uuid not null,
  person_id uuid not null references person (id),
  primary key (tenant_id, revision_id, person_id),
  foreign key (tenant_id, revision_id) references answer_revision (tenant_id, id)
);
call conform_tenant_table('answer_coauthor');
grant select, insert on answer_coauthor to amtsstimme_app;
