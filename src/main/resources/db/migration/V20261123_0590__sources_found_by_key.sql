-- When a version that is announced counts, in one place. A view that reads the clock in its columns is planned on its own and read whole;
-- as conditions of the view that asks, these expressions leave the source to be found by its key. Nor is an index asked for what the clock
-- says: hence the two versions it may be.
create function source_version_now(p_current uuid, p_next uuid, p_next_from timestamptz) returns uuid
  language sql volatile return case when p_next_from <= clock_timestamp() then p_next else p_current end;

create function source_ends_at(p_ended_at timestamptz, p_next_from timestamptz) returns timestamptz
  language sql volatile return
    case when p_next_from <= clock_timestamp() and p_ended_at <= p_next_from then null
         when p_next_from > clock_timestamp() and p_ended_at > p_next_from then null
         else p_ended_at end;
grant execute on function source_version_now(uuid, uuid, timestamptz), source_ends_at(timestamptz, timestamptz) to amtsstimme_app, amtsstimme_gate;

create or replace view source_now with (security_invoker = true) as
  select s.tenant_id, s.id,
         source_version_now(s.current_version_id, s.next_version_id, s.next_from) as version_id,
         source_ends_at(s.ended_at, s.next_from) as ends_at,
         case when s.next_from > clock_timestamp() then s.next_version_id end as next_version_id,
         case when s.next_from > clock_timestamp() then s.next_from end as next_from
    from source s;

create or replace view stale_citation with (security_invoker = true) as
  select c.tenant_id, c.revision_id, c.source_id
    from answer_revision_source c
    join authority t on t.id = c.tenant_id
    join source s on s.tenant_id = c.tenant_id and s.id = c.source_id
    join source_version v on v.tenant_id = c.tenant_id
                         and v.id in (s.current_version_id, s.next_version_id)
                         and v.id = source_version_now(s.current_version_id, s.next_version_id, s.next_from)
   where source_ends_at(s.ended_at, s.next_from) <= clock_timestamp()
      or v.valid_from > (clock_timestamp() at time zone t.time_zone)::date
      or v.valid_until < (clock_timestamp() at time zone t.time_zone)::date
      or (v.id <> c.source_version_id
          and not exists (select from source_confirmation k
                           where k.tenant_id = c.tenant_id and k.revision_id = c.revision_id and k.source_version_id = v.id));
