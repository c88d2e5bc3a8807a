-- Where a round of the watching service has something to do: a deadline has passed, or an absence has begun. Ids only; each
-- authority is then entered by the second door.
create policy door_read on approval_step for select to amtsstimme_door using (true);
grant select (tenant_id, approval_id, state, due_at, escalated_at) on approval_step to amtsstimme_door;
create policy door_read on deputy for select to amtsstimme_door using (true);
grant select (tenant_id, valid_from, valid_until, ended_at, moved_at) on deputy to amtsstimme_door;
create index approval_step_watched on approval_step (due_at) where state = 'OPEN' and escalated_at is null and due_at is not null;
create index deputy_watched on deputy (valid_from) where moved_at is null and ended_at is null;

create function door_watched_approvals() returns setof uuid
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select s.tenant_id from approval_step s
   where bound_side() = 'SERVICE' and s.state = 'OPEN' and s.escalated_at is null and s.due_at <= clock_timestamp()
  union
  select d.tenant_id from deputy d
   where bound_side() = 'SERVICE' and d.moved_at is null and d.ended_at is null
     and d.valid_from <= clock_timestamp() and d.valid_until > clock_timestamp()
$$;
grant execute on function door_watched_approvals() to amtsstimme_app;
alter function door_watched_approvals() owner to amtsstimme_door;
