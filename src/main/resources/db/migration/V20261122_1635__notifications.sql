-- How a person wants to be told, in all authorities alike. No tenant's table: it is the person's own, and nobody else's: only that person
-- sees and writes the row. The address is encrypted with a key that the database does not have and counts only after its holder has
-- confirmed it. Times are minutes of the day, in time_zone or, without one, in the authority's zone.
create table person_notification (
  person_id uuid primary key references person (id),
  address bytea,
  address_confirmed_at timestamptz,
  asked_address bytea,
  asked_code_hash bytea,
  asked_until timestamptz,
  asked_on date,
  asked_times int not null default 0,
  approval_waiting text not null check (approval_waiting in ('IMMEDIATELY', 'DAILY', 'NEVER')),
  approval_reminder text not null check (approval_reminder in ('IMMEDIATELY', 'DAILY', 'NEVER')),
  text_returned text not null check (text_returned in ('IMMEDIATELY', 'DAILY', 'NEVER')),
  text_approved text not null check (text_approved in ('IMMEDIATELY', 'DAILY', 'NEVER')),
  quiet_from_minute int check (quiet_from_minute between 0 and 1439),
  quiet_until_minute int check (quiet_until_minute between 0 and 1439),
  digest_minute int not null check (digest_minute between 0 and 1439),
  time_zone text,
  version bigint not null,
  check ((quiet_from_minute is null) = (quiet_until_minute is null)),
  check ((address is null) = (address_confirmed_at is null))
);
alter table person_notification enable row level security;
alter table person_notification force row level security;
create policy owner_all on person_notification for all to amtsstimme_owner using (true) with check (true);
create policy self_read on person_notification for select to amtsstimme_app using (person_id = (select bound_person()));
create policy self_insert on person_notification for insert to amtsstimme_app with check (person_id = (select bound_person()));
create policy self_update on person_notification for update to amtsstimme_app
  using (person_id = (select bound_person())) with check (person_id = (select bound_person()));
create policy door_read on person_notification for select to amtsstimme_door using (true);
grant select, insert, update on person_notification to amtsstimme_app;
grant select on person_notification to amtsstimme_door;

-- For the service that sends: one person at a time, only who has a part in the bound authority now, only with a confirmed address.
create function door_notify_person(p_person uuid)
  returns table (display_name text, address bytea, approval_waiting text, approval_reminder text, text_returned text, text_approved text,
                 quiet_from_minute int, quiet_until_minute int, digest_minute int, time_zone text)
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select r.display_name, p.address, p.approval_waiting, p.approval_reminder, p.text_returned, p.text_approved,
         p.quiet_from_minute, p.quiet_until_minute, p.digest_minute, p.time_zone
    from person_notification p join door_rights(p.person_id) r on r.tenant_id = bound_tenant()
   where bound_side() = 'SERVICE' and p.person_id = p_person and p.address is not null
   order by r.side desc limit 1
$$;
grant execute on function door_notify_person(uuid) to amtsstimme_app;
alter function door_notify_person(uuid) owner to amtsstimme_door;

-- What somebody is to be told, written in the transaction of the event. Who, what kind, and where to look; no word of any text.
create table notice (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  kind text not null check (kind in ('APPROVAL_WAITING', 'APPROVAL_REMINDER', 'TEXT_RETURNED', 'TEXT_APPROVED')),
  subject_id uuid not null,
  step int not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, kind, subject_id, step)
);
create index notice_due on notice (due_at) where settled_at is null;
call conform_tenant_table('notice');
grant select, insert, update (due_at, settled_at), delete on notice to amtsstimme_app;
create policy door_read on notice for select to amtsstimme_door using (true);
grant select (tenant_id, due_at, settled_at) on notice to amtsstimme_door;

-- Where a round of the sending service has something to do. Ids only; each authority is then entered by the second door.
create function door_due_notices(p_now timestamptz) returns setof uuid
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select distinct n.tenant_id from notice n where bound_side() = 'SERVICE' and n.settled_at is null and n.due_at <= p_now
$$;
grant execute on function door_due_notices(timestamptz) to amtsstimme_app;
alter function door_due_notices(timestamptz) owner to amtsstimme_door;
