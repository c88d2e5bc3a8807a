-- Entries under a contract: what they served, on which sheet they stand, and what takes one back. Those of before stay as they are,
-- without a contract and not billable.
alter table time_entry
  add column contract_id uuid,
  add column qualification text check (qualification in ('ASSISTANT', 'PROFESSIONAL', 'SENIOR', 'EXPERT')),
  add column billable boolean not null default false,
  add column call_out boolean not null default false,
  -- The month in which it was worked, and that of the sheet on which it stands; first days.
  add column work_month date,
  add column sheet_month date,
  add column corrects_id uuid,
  -- Booked anew in the place of one that was taken back.
  add column replaces_id uuid,
  add column reply_id uuid,
  add column answer_id uuid,
  -- What its parts come to; an invoice rounds its lines, not these.
  add column net numeric(12,2) not null default 0,
  drop constraint time_entry_minutes_check,
  add constraint time_entry_minutes_check check (minutes <> 0 and (minutes > 0) = (corrects_id is null)),
  add foreign key (tenant_id, contract_id) references contract (tenant_id, id),
  add foreign key (tenant_id, corrects_id) references time_entry (tenant_id, id),
  add foreign key (tenant_id, replaces_id) references time_entry (tenant_id, id),
  add foreign key (tenant_id, reply_id) references reply (tenant_id, id),
  add foreign key (tenant_id, answer_id) references answer (tenant_id, id),
  add check (billable is false or contract_id is not null),
  add check ((contract_id is null) = (work_month is null) and (contract_id is null) = (sheet_month is null)),
  add check (extract(day from work_month) = 1 and extract(day from sheet_month) = 1),
  add check (sheet_month >= work_month);
create unique index time_entry_taken_back_once on time_entry (tenant_id, corrects_id) where corrects_id is not null;
create index time_entry_by_replaced on time_entry (tenant_id, replaces_id) where replaces_id is not null;
create index time_entry_by_sheet on time_entry (tenant_id, contract_id, sheet_month) where contract_id is not null;
create index time_entry_by_month on time_entry (tenant_id, contract_id, work_month) where contract_id is not null;
create index time_entry_by_reply on time_entry (tenant_id, reply_id) where reply_id is not null;
create index time_entry_by_answer on time_entry (tenant_id, answer_id) where answer_id is not null;

-- Parts of an entry, at the rates of when it was booked. They never change.
create table time_entry_part (
  tenant_id uuid not null,
  entry_id uuid not null,
  number int not null check (number > 0),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  day date not null,
  minutes int not null,
  -- What rounding or a minimum adds.
  supplement int not null,
  qualification text check (qualification in ('ASSISTANT', 'PROFESSIONAL', 'SENIOR', 'EXPERT')),
  rate numeric(8,2) not null,
  surcharge_percent numeric(6,2) not null,
  surcharge_name text,
  primary key (tenant_id, entry_id, number),
  foreign key (tenant_id, entry_id) references time_entry (tenant_id, id),
  check (ended_at > started_at),
  check ((surcharge_percent = 0) = (surcharge_name is null))
);
call conform_tenant_table('time_entry_part');
grant select, insert on time_entry_part to amtsstimme_app;

-- Which minutes of a person's life are booked. The one key that reaches over authorities, on purpose: nobody bills a minute twice, not to
-- two authorities either. Each row belongs to one authority and is seen there only; who runs into another one's learns just that the time is taken.
-- A person is a number here and a minute a fraction of it, so that ranges of two people never meet and no extension is needed.
create table booked_minutes (
  tenant_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null references person (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references time_entry (tenant_id, id),
  check (ends_at > starts_at),
  constraint booked_minutes_once exclude using gist ((numrange(
    (('x' || left(replace(person_id::text, '-', ''), 16))::bit(64)::bigint::numeric * 18446744073709551616
      + ('x' || right(replace(person_id::text, '-', ''), 16))::bit(64)::bigint::numeric) * 4294967296
      + extract(epoch from (starts_at - timestamptz '1970-01-01 00:00:00+00')) / 60,
    (('x' || left(replace(person_id::text, '-', ''), 16))::bit(64)::bigint::numeric * 18446744073709551616
      + ('x' || right(replace(person_id::text, '-', ''), 16))::bit(64)::bigint::numeric) * 4294967296
      + extract(epoch from (ends_at - timestamptz '1970-01-01 00:00:00+00')) / 60)) with &&)
);
create index booked_minutes_of_person on booked_minutes (person_id, starts_at);
call conform_tenant_table('booked_minutes');
grant select, insert, delete on booked_minutes to amtsstimme_app;

-- What was booked before takes its minutes, too, where it does not overlap with anything (over two authorities it could).
insert into booked_minutes (tenant_id, entry_id, person_id, starts_at, ends_at)
select e.tenant_id, e.id, e.person_id, m.starts_at, m.ends_at
  from time_entry e
  cross join lateral (select date_trunc('minute', e.started_at) as starts_at,
                             date_trunc('minute', e.started_at) + make_interval(mins => e.minutes) as ends_at) m
 where not exists (select from time_entry o
                    where o.person_id = e.person_id and (o.tenant_id, o.id) <> (e.tenant_id, e.id)
                      and date_trunc('minute', o.started_at) < m.ends_at
                      and date_trunc('minute', o.started_at) + make_interval(mins => o.minutes) > m.starts_at);

-- An entry takes its minutes, a counter-entry gives them back; neither can be forgotten.
create function take_minutes() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if new.corrects_id is not null then
    delete from booked_minutes where tenant_id = new.tenant_id and entry_id = new.corrects_id;
  else
    insert into booked_minutes (tenant_id, entry_id, person_id, starts_at, ends_at)
    values (new.tenant_id, new.id, new.person_id, date_trunc('minute', new.started_at),
            date_trunc('minute', new.started_at) + make_interval(mins => new.minutes));
  end if;
  return null;
end $$;
create trigger take_minutes after insert on time_entry for each row execute function take_minutes();

-- Somebody works on something right now.
create table work_timer (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  activity text not null check (activity in
    ('CITIZEN_QUESTIONS', 'TEXT', 'GRAPHICS', 'VIDEO', 'CONCEPT', 'CONSULTING', 'TRAINING', 'ON_CALL')),
  inquiry_id uuid,
  started_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id)
);
create unique index work_timer_of_person on work_timer (tenant_id, person_id);
create index work_timer_by_inquiry on work_timer (tenant_id, inquiry_id) where inquiry_id is not null;
call conform_tenant_table('work_timer');
grant select, insert, delete on work_timer to amtsstimme_app;
