-- Run once per PostgreSQL cluster and database, and again when a release asks for it, by someone who may create roles (a DBA, or the launcher of the demo).
-- Passwords are set apart: ALTER ROLE amtsstimme_owner PASSWORD '...'; ALTER ROLE amtsstimme_app PASSWORD '...';
do $$
begin
  if not exists (select from pg_roles where rolname = 'amtsstimme_owner') then
    create role amtsstimme_owner login nosuperuser nobypassrls nocreaterole nocreatedb;
  end if;
  if not exists (select from pg_roles where rolname = 'amtsstimme_app') then
    create role amtsstimme_app login nosuperuser nobypassrls nocreaterole nocreatedb;
  end if;
  -- Own SECURITY DEFINER functions and nothing else; nobody can log in as them.
  if not exists (select from pg_roles where rolname = 'amtsstimme_door') then
    create role amtsstimme_door nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'amtsstimme_gate') then
    create role amtsstimme_gate nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'amtsstimme_purge') then
    create role amtsstimme_purge nologin nosuperuser nobypassrls;
  end if;
end $$;
-- The owner hands functions over to the NOLOGIN roles, which takes SET; it does not inherit from them.
grant amtsstimme_door, amtsstimme_gate, amtsstimme_purge to amtsstimme_owner with inherit false, set true;
create schema if not exists amtsstimme authorization amtsstimme_owner;
grant usage on schema amtsstimme to amtsstimme_app;
-- CREATE is what ALTER FUNCTION ... OWNER TO asks of the new owner; none of them can log in to use it otherwise.
grant usage, create on schema amtsstimme to amtsstimme_door, amtsstimme_gate, amtsstimme_purge;
revoke all on schema public from public;
alter role amtsstimme_owner set search_path = amtsstimme;
alter role amtsstimme_app set search_path = amtsstimme;
