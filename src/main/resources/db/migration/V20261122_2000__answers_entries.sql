-- What an entry of the library is found by: topic path, tags, department, a key of the authority's own, other ways to ask.
-- None of it is approved or hashed; only what a revision says is.
alter table answer
  add column external_key text check (length(external_key) between 1 and 200),
  add column tags text[] not null default '{}' check (cardinality(tags) <= 20),
  add column department text;
create unique index answer_by_external_key on answer (tenant_id, external_key) where external_key is not null;

-- [{key, type, label, options}]; part of what is frozen and hashed.
alter table answer_revision
  add column placeholders jsonb not null default '[]' check (jsonb_typeof(placeholders) = 'array');

-- Two ways of writing the same question are one.
create function normal_phrasing(phrasing text) returns text language sql immutable parallel safe
  return rtrim(casefold(normalize(btrim(regexp_replace(phrasing, '\s+', ' ', 'g')), NFKC) collate pg_unicode_fast), ' ?!.');
grant execute on function normal_phrasing(text) to amtsstimme_app;

-- Other ways to ask the same. With an inquiry it is a citizen's wording and goes with that inquiry; without, the authority's own.
create table answer_phrasing (
  tenant_id uuid not null,
  id uuid not null,
  answer_id uuid not null,
  text text not null,
  normalised text not null generated always as (normal_phrasing(text)) stored,
  inquiry_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, answer_id, normalised),
  foreign key (tenant_id, answer_id) references answer (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id)
);
create index answer_phrasing_by_inquiry on answer_phrasing (tenant_id, inquiry_id) where inquiry_id is not null;
call conform_tenant_table('answer_phrasing');
grant select, insert, delete on answer_phrasing to amtsstimme_app;
