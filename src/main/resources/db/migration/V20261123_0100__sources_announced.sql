-- A version that is announced: until next_from the one before it counts, from that instant on this one, whether or not a job has run.
alter table source
  add column next_version_id uuid,
  add column next_from timestamptz,
  add constraint source_next_complete check ((next_version_id is null) = (next_from is null)),
  add foreign key (tenant_id, id, next_version_id) references source_version (tenant_id, source_id, id) deferrable initially deferred;

-- How a source stands at this very moment: the version that counts, when that one ends, and what is announced. An end that was set
-- belongs to the version that counts on that day: what begins later is not ended by it, and what counts before does not see it.
create view source_now with (security_invoker = true) as
  select s.tenant_id, s.id,
         case when s.next_from <= clock_timestamp() then s.next_version_id else s.current_version_id end as version_id,
         case when s.next_from <= clock_timestamp() and s.ended_at <= s.next_from then null
              when s.next_from > clock_timestamp() and s.ended_at > s.next_from then null
              else s.ended_at end as ends_at,
         case when s.next_from > clock_timestamp() then s.next_version_id end as next_version_id,
         case when s.next_from > clock_timestamp() then s.next_from end as next_from
    from source s;
grant select on source_now to amtsstimme_app, amtsstimme_gate;

create or replace view stale_citation with (security_invoker = true) as
  select c.tenant_id, c.revision_id, c.source_id
    from answer_revision_source c
    join authority t on t.id = c.tenant_id
    join source_now s on s.tenant_id = c.tenant_id and s.id = c.source_id
    join source_version v on v.tenant_id = c.tenant_id and v.id = s.version_id
   where s.ends_at <= clock_timestamp()
      or v.valid_from > (clock_timestamp() at time zone t.time_zone)::date
      or v.valid_until < (clock_timestamp() at time zone t.time_zone)::date
      or (s.version_id <> c.source_version_id
          and not exists (select from source_confirmation k
                           where k.tenant_id = c.tenant_id and k.revision_id = c.revision_id
                             and k.source_version_id = s.version_id));

create or replace function source_holds(p_revision uuid, p_source uuid, p_version uuid, p_zone text) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from source_now s
      join source_version v on v.tenant_id = s.tenant_id and v.id = s.version_id
     where s.tenant_id = bound_tenant() and s.id = p_source
       and (s.ends_at is null or s.ends_at > clock_timestamp())
       and (v.valid_from is null or v.valid_from <= (clock_timestamp() at time zone p_zone)::date)
       and (v.valid_until is null or v.valid_until >= (clock_timestamp() at time zone p_zone)::date)
       and (s.version_id = p_version
            or exists (select from source_confirmation c
                        where c.tenant_id = s.tenant_id and c.revision_id = p_revision and c.source_version_id = s.version_id)))
$$;

-- Functions of the gate are replaced as the gate.
set local role amtsstimme_gate;

-- What is announced can be confirmed before it counts: nobody has to be there at midnight.
create or replace function guard_confirmation() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_state text;
begin
  if new.tenant_id is distinct from bound_tenant() or new.person_id is distinct from bound_person() then
    raise exception 'a confirmation in another person''s name' using errcode = 'AS402';
  end if;
  if not exists (select from membership m
                  where m.tenant_id = new.tenant_id and m.person_id = new.person_id and m.removed_at is null
                    and 'APPROVER' = any (string_to_array(m.roles, ','))
                    and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())) then
    raise exception 'not an approver' using errcode = 'AS405';
  end if;
  if exists (select from subject_contributor c
              where c.tenant_id = new.tenant_id and c.revision_id = new.revision_id and c.person_id = new.person_id) then
    raise exception 'a contributor confirms' using errcode = 'AS404';
  end if;
  select state into v_state from subject_state where tenant_id = new.tenant_id and revision_id = new.revision_id for share;
  if v_state is null or v_state not in ('APPROVED', 'IN_APPROVAL')
     or not exists (select from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id
                       and r.content_hash = new.content_hash) then
    raise exception 'confirmation of another content' using errcode = 'AS403';
  end if;
  perform from source where tenant_id = new.tenant_id and id = new.source_id for share;
  if not exists (select from source_now s where s.tenant_id = new.tenant_id and s.id = new.source_id
                    and new.source_version_id in (s.version_id, s.next_version_id)) then
    raise exception 'neither the version that counts nor the one announced' using errcode = 'AS408';
  end if;
  if not exists (select from subject_revision_text t, jsonb_array_elements(t.canonical::jsonb -> 'sources') x
                  where t.tenant_id = new.tenant_id and t.revision_id = new.revision_id and x ->> 'source' = new.source_id::text) then
    raise exception 'the content does not rest on this source' using errcode = 'AS409';
  end if;
  new.confirmed_at := clock_timestamp();
  return new;
end $$;
reset role;
