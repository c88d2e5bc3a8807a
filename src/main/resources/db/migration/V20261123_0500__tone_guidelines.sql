-- How an authority speaks: versions of its guideline, each for everything or for a channel, a language, a topic, a crisis. The
-- row is the draft and where it stands; what counts is the content frozen at submission, once its chain approved it.
alter table subject_revision drop constraint subject_revision_kind_check;
alter table subject_revision add constraint subject_revision_kind_check
  check (kind in ('ANSWER', 'REPLY', 'CHAIN', 'ANSWER_BATCH', 'POST', 'TONE_GUIDELINE', 'SYNONYMS'));

create table tone_guideline (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  number int not null,
  name text not null,
  channel text,
  language text,
  topic text,
  crisis boolean not null,
  effective_from date not null,
  body text not null check (body is json object),
  state text not null check (state in ('DRAFT', 'IN_APPROVAL', 'APPROVED')),
  revision_id uuid,
  drafted_by uuid not null references person (id),
  drafted_by_name text not null,
  created_at timestamptz not null,
  decided_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id),
  check (state = 'DRAFT' or revision_id is not null)
);
create index tone_guideline_by_revision on tone_guideline (tenant_id, revision_id) where revision_id is not null;
call conform_tenant_table('tone_guideline');
grant select, insert, update (name, channel, language, topic, crisis, effective_from, body, state, revision_id, decided_at, version) on tone_guideline to amtsstimme_app;

-- Everybody who wrote a draft: none of them approves it.
create table tone_guideline_author (
  tenant_id uuid not null,
  guideline_id uuid not null,
  person_id uuid not null references person (id),
  primary key (tenant_id, guideline_id, person_id),
  foreign key (tenant_id, guideline_id) references tone_guideline (tenant_id, id)
);
call conform_tenant_table('tone_guideline_author');
grant select, insert on tone_guideline_author to amtsstimme_app;

-- What the check said when a revision was submitted. findings: [{part, start, end, rule, severity}], never a word of the text.
create table tone_result (
  tenant_id uuid not null,
  revision_id uuid not null,
  guideline_id uuid not null,
  findings text not null check (findings is json array),
  reason text,
  reason_by_name text,
  checked_at timestamptz not null,
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, revision_id) references subject_revision (tenant_id, id),
  foreign key (tenant_id, guideline_id) references tone_guideline (tenant_id, id),
  check ((reason is null) = (reason_by_name is null))
);
create index tone_result_by_guideline on tone_result (tenant_id, guideline_id);
create index tone_result_by_time on tone_result (tenant_id, checked_at);
call conform_tenant_table('tone_result');
grant select, insert on tone_result to amtsstimme_app;
