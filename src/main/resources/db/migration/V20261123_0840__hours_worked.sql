-- When a person worked, over all authorities: that and nothing else, to that person and to the agency's administration. Which authority it was
-- stays where it is.
create policy door_read on booked_minutes for select to amtsstimme_door using (true);
grant select on booked_minutes to amtsstimme_door;

create function door_worked(p_person uuid, p_from timestamptz, p_until timestamptz)
  returns table (starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select b.starts_at, b.ends_at from booked_minutes b
   where b.person_id = p_person and b.starts_at < p_until and b.starts_at > p_from - interval '1 day' and b.ends_at > p_from
     and (p_person = bound_person() and bound_side() in ('AGENCY', 'AGENCY_ADMIN') or bound_side() = 'AGENCY_ADMIN')
   order by b.starts_at
$$;
grant execute on function door_worked(uuid, timestamptz, timestamptz) to amtsstimme_app;
alter function door_worked(uuid, timestamptz, timestamptz) owner to amtsstimme_door;
