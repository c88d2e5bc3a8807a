-- Issuer and subject of the people of one authority, for its export; of the agency's people, for the agency's own. The
-- application role has no access to person: it gets these few through the door, and only where their administrator asks.
create function door_people() returns table (id uuid, issuer text, subject text, created_at timestamptz)
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select p.id, p.issuer, p.subject, p.created_at
    from person p
   where bound_tenant() = installation_tenant() and bound_side() = 'AGENCY_ADMIN'
     and exists (select from agency_staff s where s.person_id = p.id)
  union
  select p.id, p.issuer, p.subject, p.created_at
    from person p
   where exists (select from door_rights(bound_person()) r
                  where r.tenant_id = bound_tenant() and 'AUTHORITY_ADMIN' = any (string_to_array(r.roles, ',')))
     and (exists (select from membership m where m.tenant_id = bound_tenant() and m.person_id = p.id)
          or exists (select from agency_grant g where g.tenant_id = bound_tenant() and g.person_id = p.id))
$$;
grant execute on function door_people() to amtsstimme_app;
alter function door_people() owner to amtsstimme_door;
