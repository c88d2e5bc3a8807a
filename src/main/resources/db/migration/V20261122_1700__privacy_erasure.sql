-- Retention and erasure. What is a citizen's stands in columns of its own; erasing empties them (or deletes the row), leaves a
-- mark, and never puts anything else there. Hashes stay: they prove what was approved and released, and say nothing more.

-- One spelling for every spelling of a handle: width and ligatures (NFKC), invisible characters, white space, leading @, case.
create function normal_handle(handle text) returns text language sql immutable parallel safe
  return nullif(normalize(casefold(btrim(ltrim(btrim(
    regexp_replace(
      regexp_replace(normalize(handle, NFKC) collate pg_unicode_fast, '[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]', '', 'g'),
      '\s+', ' ', 'g')), '@ ')) collate pg_unicode_fast), NFKC), '');
grant execute on function normal_handle(text) to amtsstimme_app;

alter table inquiry
  add column author_norm text generated always as (normal_handle(author_handle)) stored,
  -- Keyed hash in the place of the external id, so that a channel that delivers the same post again does not bring it back.
  add column external_key bytea,
  add column erased_at timestamptz,
  add check (erased_at is null or (text is null and author_handle is null and external_id is null));
create index inquiry_by_author on inquiry (tenant_id, channel, author_norm);
create unique index inquiry_by_external_key on inquiry (tenant_id, external_key);
create index inquiry_by_erasure on inquiry (tenant_id, erase_after) where erased_at is null;
-- What was answered has its day from now on, too, closed or not.
update inquiry i set erase_after = (i.answered_at at time zone a.time_zone)::date + 90
  from authority a where a.id = i.tenant_id and i.state = 'ANSWERED' and i.erase_after is null;
alter table reply
  add column erased_at timestamptz,
  add check (erased_at is null or text is null);
alter table subject_state add column erased_at timestamptz;
alter table publication alter column url drop not null;

-- The authority's own rule; no row: the usual.
create table retention_rule (
  tenant_id uuid not null references authority (id),
  inquiry_days int not null check (inquiry_days between 7 and 1095),
  version bigint not null,
  primary key (tenant_id)
);
call conform_tenant_table('retention_rule');
grant select, insert, update (inquiry_days, version) on retention_rule to amtsstimme_app;

-- Until it ends or is lifted, nothing of the inquiry or the person is erased. A person stands here as a keyed hash, whose key
-- the database does not have.
create table legal_hold (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  inquiry_id uuid,
  channel text,
  subject_key bytea,
  reason text,
  ends_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  set_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by_name text,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
  check ((inquiry_id is null) <> (subject_key is null)),
  check ((channel is null) = (subject_key is null))
);
call conform_tenant_table('legal_hold');
grant select, insert, update (reason, ends_at, lifted_at, lifted_by_name, version) on legal_hold to amtsstimme_app;

-- Receipts of erasures on request: that it was done, never for whom.
create table erasure (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  channel text,
  subject_key bytea,
  inquiry_id uuid,
  counts text not null,
  erased_by uuid not null,
  erased_by_name text not null,
  erased_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id),
  check ((inquiry_id is null) <> (subject_key is null))
);
call conform_tenant_table('erasure');
grant select, insert on erasure to amtsstimme_app;

-- Columns that may be emptied and never be filled otherwise.
create function guard_emptying() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
declare
  c text;
begin
  foreach c in array tg_argv loop
    if to_jsonb(new) ->> c is not null and to_jsonb(new) ->> c is distinct from to_jsonb(old) ->> c then
      raise exception '% of % may only be erased', c, tg_table_name using errcode = 'AS419';
    end if;
  end loop;
  return new;
end $$;
create trigger guard_emptying before update of text, author_handle, external_id on inquiry
  for each row execute function guard_emptying('text', 'author_handle', 'external_id');
create trigger guard_emptying before update on publication for each row execute function guard_emptying('url');
create trigger guard_emptying before update on approval_decision for each row execute function guard_emptying('comment');
create trigger guard_emptying before update on time_entry for each row execute function guard_emptying('description');
create trigger guard_emptying before update on legal_hold for each row execute function guard_emptying('reason');
grant update (url) on publication to amtsstimme_app;
grant update (comment) on approval_decision to amtsstimme_app;
grant update (description) on time_entry to amtsstimme_app;

-- Erased is for good.
create function guard_erased() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if old.erased_at is not null and new.erased_at is distinct from old.erased_at then
    raise exception 'what is erased stays erased' using errcode = 'AS419';
  end if;
  return new;
end $$;
create trigger guard_erased before update of erased_at on inquiry for each row execute function guard_erased();
create trigger guard_erased before update of erased_at on reply for each row execute function guard_erased();
create trigger guard_erased before update of erased_at on subject_state for each row execute function guard_erased();

-- Of the frozen texts only replies hold what is a citizen's; the library and the chains stay as long as the authority does.
create function guard_text_erasure() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if not exists (select from subject_revision r where r.tenant_id = old.tenant_id and r.id = old.revision_id and r.kind = 'REPLY')
     and not exists (select from authority a where a.id = old.tenant_id and a.state = 'ENDED') then
    raise exception 'only the text of a reply is erased' using errcode = 'AS419';
  end if;
  return old;
end $$;
create trigger guard_text_erasure before delete on subject_revision_text for each row execute function guard_text_erasure();

-- A repetition of a request whose answer was erased is still known as one. Keys are kept as keyed hashes from here on.
delete from idempotency_key;
alter table idempotency_key add column erased_at timestamptz;
grant update (location, etag, body, erased_at) on idempotency_key to amtsstimme_app;
