-- Adopting a chain takes the same standing as deciding: only who is an approver now. And a chain is in force because two
-- people adopted it, not because somebody wrote a date into it. Functions of the gate are replaced as the gate.
create policy gate_read on chain_adoption for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on chain_adoption to amtsstimme_gate;

set local role amtsstimme_gate;

create or replace function guard_adoption() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  c chain;
begin
  select * into c from chain where tenant_id = new.tenant_id and id = new.chain_id;
  if new.person_id is distinct from bound_person() then
    raise exception 'an adoption in another person''s name' using errcode = 'AS402';
  end if;
  if new.content_hash <> c.content_hash then
    raise exception 'adoption of another content' using errcode = 'AS403';
  end if;
  if exists (select from subject_contributor x
              where x.tenant_id = c.tenant_id and x.revision_id = c.revision_id and x.person_id = new.person_id) then
    raise exception 'a contributor adopts' using errcode = 'AS404';
  end if;
  if not exists (select from membership m
                  where m.tenant_id = c.tenant_id and m.person_id = new.person_id and m.removed_at is null
                    and 'APPROVER' = any (string_to_array(m.roles, ','))
                    and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())) then
    raise exception 'not an approver' using errcode = 'AS405';
  end if;
  new.adopted_at := clock_timestamp();
  return new;
end $$;

create function guard_chain_in_force() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if new.adopted_at is not null
     and (select count(*) from chain_adoption a
           where a.tenant_id = new.tenant_id and a.chain_id = new.id and a.content_hash = new.content_hash) < 2 then
    raise exception 'a chain takes two adoptions' using errcode = 'AS407';
  end if;
  return new;
end $$;

-- What the gate creates itself does not fall under the owner's default privileges.
revoke execute on function guard_chain_in_force() from public;
-- Asked of who creates the trigger, not of who fires it.
grant execute on function guard_chain_in_force() to amtsstimme_owner;
reset role;
create trigger guard_chain_in_force before insert or update on chain for each row execute function guard_chain_in_force();
