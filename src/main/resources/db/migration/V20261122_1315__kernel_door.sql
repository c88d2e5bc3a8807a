-- The door. Every function finds out who the caller is *now* and binds the transaction; no row, no way in.
-- Owned by a role that cannot log in and has its own policies on the few tables it reads. Grants come before the change of owner:
-- afterwards they are no longer ours to give.

create function bind(p_tenant uuid, p_scope uuid[], p_side text, p_person uuid) returns void
  language sql security invoker set search_path = amtsstimme, pg_temp as $$
  select set_config('app.tenant_id', coalesce(p_tenant::text, ''), true),
         set_config('app.tenant_scope', coalesce(p_scope::text, ''), true),
         set_config('app.side', coalesce(p_side, 'NONE'), true),
         set_config('app.person_id', coalesce(p_person::text, ''), true)
$$;
grant execute on function bind(uuid, uuid[], text, uuid) to amtsstimme_door;

-- All rights of one person, one row per authority. AGENCY_ADMIN is not in here: it is a right of the installation.
create function door_rights(p_person uuid)
  returns table (tenant_id uuid, display_name text, side text, roles text, valid_until timestamptz)
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select m.tenant_id, m.display_name, 'AUTHORITY', m.roles, m.valid_until
    from membership m
   where m.person_id = p_person and m.removed_at is null
     and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())
  union all
  select g.tenant_id, g.display_name, 'AGENCY', g.roles, g.valid_until
    from agency_grant g
   where g.person_id = p_person and g.accepted_at is not null and g.ended_at is null
     and g.valid_from <= clock_timestamp() and (g.valid_until is null or g.valid_until > clock_timestamp())
     -- Only grants given since this person (last) came to the agency: a new engagement does not revive old ones.
     and exists (select from agency_staff s where s.person_id = p_person and s.removed_at is null and s.created_at <= g.created_at)
$$;
alter function door_rights(uuid) owner to amtsstimme_door;

-- One authority, by slug. No row: unknown slug or no right, which the caller cannot tell apart.
create function door_enter(p_issuer text, p_subject text, p_slug text)
  returns table (tenant_id uuid, tenant_state text, time_zone text, person_id uuid, display_name text, side text, roles text, backend_pid int)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  perform bind(null, null, 'NONE', null);
  select a.id, a.state, a.time_zone, p.id,
         coalesce(max(r.display_name) filter (where r.side = 'AUTHORITY'), max(r.display_name), max(s.display_name)),
         case when bool_or(r.side = 'AUTHORITY') then 'AUTHORITY' when count(r.side) > 0 then 'AGENCY'
              when bool_or(s.admin) then 'AGENCY_ADMIN' end,
         concat_ws(',', string_agg(r.roles, ','), case when bool_or(s.admin) then 'AGENCY_ADMIN' end)
    into tenant_id, tenant_state, time_zone, person_id, display_name, side, roles
    from person p
    join authority a on a.slug = p_slug
    left join agency_staff s on s.person_id = p.id and s.removed_at is null
    left join lateral door_rights(p.id) r on r.tenant_id = a.id
   where p.issuer = p_issuer and p.subject = p_subject
   group by a.id, a.state, a.time_zone, p.id;
  if roles is null or roles = '' then
    return;
  end if;
  perform bind(tenant_id, array[tenant_id], side, person_id);
  backend_pid := pg_backend_pid();
  return next;
end $$;
grant execute on function door_enter(text, text, text) to amtsstimme_app;
alter function door_enter(text, text, text) owner to amtsstimme_door;

-- The installation: every token of the trusted issuer may come in; what it is allowed is decided by the roles.
create function door_enter_installation(p_issuer text, p_subject text)
  returns table (person_id uuid, display_name text, side text)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  select p.id, s.display_name,
         case when s.admin then 'AGENCY_ADMIN' when s.id is not null then 'AGENCY' else 'NONE' end
    into person_id, display_name, side
    from person p
    left join agency_staff s on s.person_id = p.id and s.removed_at is null
   where p.issuer = p_issuer and p.subject = p_subject;
  side := coalesce(side, 'NONE');
  perform bind(installation_tenant(), array[installation_tenant()], side, person_id);
  return next;
end $$;
grant execute on function door_enter_installation(text, text) to amtsstimme_app;
alter function door_enter_installation(text, text) owner to amtsstimme_door;

-- Reading over all authorities in which the caller holds one of the roles now. The transaction becomes READ ONLY.
create function door_enter_across(p_issuer text, p_subject text, p_roles text[], p_states text[])
  returns table (tenant_id uuid, slug text, name text, state text, display_name text, side text, roles text, valid_until timestamptz, person_id uuid)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_person uuid;
  v_scope uuid[];
begin
  perform set_config('transaction_read_only', 'on', true);
  select p.id into v_person from person p where p.issuer = p_issuer and p.subject = p_subject;
  v_scope := coalesce(array(select distinct r.tenant_id from door_rights(v_person) r join authority a on a.id = r.tenant_id
    where string_to_array(r.roles, ',') && p_roles and a.state = any (p_states)), '{}');
  perform bind(null, v_scope, 'NONE', v_person);
  return query
    select a.id, a.slug, a.name, a.state, r.display_name, r.side, r.roles, r.valid_until, v_person
      from door_rights(v_person) r join authority a on a.id = r.tenant_id
     where a.id = any (v_scope) and string_to_array(r.roles, ',') && p_roles
     order by a.name, r.side desc;
end $$;
grant execute on function door_enter_across(text, text, text[], text[]) to amtsstimme_app;
alter function door_enter_across(text, text, text[], text[]) owner to amtsstimme_door;

-- A one-time link, redeemed by the person who is logged in. Single use is decided by the row lock.
-- Binds the authority that was joined, so that the redemption stands in its audit trail. No row: unknown, used or expired.
create function door_redeem(p_token_hash bytea, p_issuer text, p_subject text, p_new_person uuid, p_new_row uuid)
  returns table (tenant_id uuid, slug text, person_id uuid, display_name text, side text, roles text, outcome text)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
#variable_conflict use_column
declare
  i invitation;
  g agency_invitation;
begin
  select * into i from invitation v where v.token_hash = p_token_hash for update;
  if i.id is null then
    select * into g from agency_invitation v where v.token_hash = p_token_hash for update;
  end if;
  if coalesce(i.redeemed_by, g.redeemed_by) = (select p.id from person p where p.issuer = p_issuer and p.subject = p_subject) then
    -- The same person again: a repeated request, answered like the first one.
    person_id := coalesce(i.redeemed_by, g.redeemed_by);
    display_name := coalesce(i.display_name, g.display_name);
    tenant_id := coalesce(i.tenant_id, installation_tenant());
    slug := (select a.slug from authority a where a.id = i.tenant_id);
    side := case when i.id is not null then 'AUTHORITY' when g.admin then 'AGENCY_ADMIN' else 'AGENCY' end;
    roles := i.roles;
    outcome := 'REPEATED';
    return next;
    return;
  end if;
  if coalesce(i.id, g.id) is null or coalesce(i.redeemed_at, g.redeemed_at) is not null
     or coalesce(i.expires_at, g.expires_at) <= clock_timestamp()
     or exists (select from authority a where a.id = i.tenant_id and a.state in ('SUSPENDED', 'ENDED')) then
    return;
  end if;
  insert into person (id, issuer, subject) values (p_new_person, p_issuer, p_subject) on conflict do nothing;
  select p.id into person_id from person p where p.issuer = p_issuer and p.subject = p_subject;
  display_name := coalesce(i.display_name, g.display_name);
  if i.id is not null then
    tenant_id := i.tenant_id;
    side := 'AUTHORITY';
    roles := i.roles;
    select a.slug into slug from authority a where a.id = i.tenant_id;
    -- Nobody of the agency becomes the authority, not even with its link in hand: the two sides stay two people.
    if exists (select from agency_staff s where s.person_id = door_redeem.person_id and s.removed_at is null) then
      outcome := 'AGENCY_PERSON';
      return next;
      return;
    end if;
    if exists (select from membership m where m.tenant_id = i.tenant_id and m.person_id = door_redeem.person_id and m.removed_at is null) then
      outcome := 'ALREADY_MEMBER';
      return next;
      return;
    end if;
    insert into membership (tenant_id, id, person_id, display_name, department, roles, valid_from, valid_until, created_at, version)
      values (i.tenant_id, p_new_row, person_id, i.display_name, i.department, i.roles, clock_timestamp(), i.valid_until, clock_timestamp(), 1);
    update invitation v set redeemed_at = clock_timestamp(), redeemed_by = person_id where v.tenant_id = i.tenant_id and v.id = i.id;
  else
    tenant_id := installation_tenant();
    side := case when g.admin then 'AGENCY_ADMIN' else 'AGENCY' end;
    if exists (select from agency_staff s where s.person_id = door_redeem.person_id and s.removed_at is null) then
      outcome := 'ALREADY_MEMBER';
      return next;
      return;
    end if;
    insert into agency_staff (id, person_id, display_name, admin) values (p_new_row, person_id, g.display_name, g.admin);
    update agency_invitation v set redeemed_at = clock_timestamp(), redeemed_by = person_id where v.id = g.id;
  end if;
  perform bind(tenant_id, array[tenant_id], side, person_id);
  outcome := 'REDEEMED';
  return next;
end $$;
grant execute on function door_redeem(bytea, text, text, uuid, uuid) to amtsstimme_app;
alter function door_redeem(bytea, text, text, uuid, uuid) owner to amtsstimme_door;
