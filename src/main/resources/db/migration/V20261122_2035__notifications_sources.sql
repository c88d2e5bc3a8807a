-- One more thing to be told of: a source has changed, and texts that rest on it wait for somebody who can confirm them.
alter table person_notification add column source_changed text not null default 'IMMEDIATELY'
  check (source_changed in ('IMMEDIATELY', 'DAILY', 'NEVER'));
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
  check (kind in ('APPROVAL_WAITING', 'APPROVAL_REMINDER', 'TEXT_RETURNED', 'TEXT_APPROVED', 'SOURCE_CHANGED'));

set local role amtsstimme_door;
drop function door_notify_person(uuid);
create function door_notify_person(p_person uuid)
  returns table (display_name text, address bytea, approval_waiting text, approval_reminder text, text_returned text, text_approved text,
                 source_changed text, quiet_from_minute int, quiet_until_minute int, digest_minute int, time_zone text)
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select r.display_name, p.address, p.approval_waiting, p.approval_reminder, p.text_returned, p.text_approved, p.source_changed,
         p.quiet_from_minute, p.quiet_until_minute, p.digest_minute, p.time_zone
    from person_notification p join door_rights(p.person_id) r on r.tenant_id = bound_tenant()
   where bound_side() = 'SERVICE' and p.person_id = p_person and p.address is not null
   order by r.side desc limit 1
$$;
revoke execute on function door_notify_person(uuid) from public;
grant execute on function door_notify_person(uuid) to amtsstimme_app;
reset role;
