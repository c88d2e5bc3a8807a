-- Whether a text was frozen in a crisis decides about its way; so the database says it, too, at the moment of freezing.
set local role amtsstimme_gate;
create function guard_crisis_flag() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_kind text := (select r.kind from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id);
begin
  if v_kind is null or v_kind in ('ANSWER', 'REPLY')
     and coalesce(new.canonical::jsonb -> 'body' -> 'facts' -> 'flags', '[]') @> '"CRISIS"' <> crisis_at(clock_timestamp()) then
    raise exception 'a crisis is declared and not said' using errcode = 'AS444';
  end if;
  return new;
end $$;
revoke execute on function guard_crisis_flag() from public;
grant execute on function guard_crisis_flag() to amtsstimme_owner;
reset role;
create trigger guard_crisis_flag before insert on subject_revision_text for each row execute function guard_crisis_flag();
