-- Outside the hours of duty a text of its own waits, or goes out on the yes of somebody on call, said outside of them. Asked after
-- guard_release, which holds the authority's row; whoever changes hours takes that row, too. And what a text said of the hour when it
-- was frozen, and with it which way it took, is held against the hour.
set local role amtsstimme_gate;

create function guard_release_hours() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if new.basis = 'REPLY' and off_hours_at(clock_timestamp())
     and not exists (
       select from duty_rule r
         join approval a on a.tenant_id = r.tenant_id and a.revision_id = new.revision_id and a.state = 'APPROVED'
         join approval_decision d on d.tenant_id = a.tenant_id and d.approval_id = a.id and d.verdict = 'APPROVE'
        where r.tenant_id = new.tenant_id and r.off_hours = 'ON_CALL' and off_hours_at(d.decided_at)
          and (is_on_call(r.tenant_id, d.person_id, d.decided_at) or is_on_call(r.tenant_id, d.on_behalf_of, d.decided_at))) then
    raise exception 'nobody is there, and nobody on call approved it' using errcode = 'AS425';
  end if;
  return new;
end $$;

create or replace function guard_crisis_flag() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_kind text := (select r.kind from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id);
  v_facts jsonb;
begin
  if v_kind in ('CHAIN', 'ANSWER_BATCH') then
    return new;
  end if;
  v_facts := new.canonical::jsonb -> 'body' -> 'facts';
  if v_kind is null or coalesce(v_facts -> 'flags', '[]') @> '"CRISIS"' <> crisis_at(clock_timestamp()) then
    raise exception 'a crisis is declared and not said' using errcode = 'AS444';
  end if;
  -- The server asked at some moment of this transaction.
  if coalesce((v_facts ->> 'offHours')::boolean, false) <> off_hours_at(clock_timestamp())
     and coalesce((v_facts ->> 'offHours')::boolean, false) <> off_hours_at(now()) then
    raise exception 'the hour is another than was said' using errcode = 'AS444';
  end if;
  return new;
end $$;
-- What may go out without an approval of its own is for who administers to allow; to forbid it makes nothing looser.
create function guard_allowances() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if (new.allow_unchanged_answers and not old.allow_unchanged_answers or new.allow_renderings and not old.allow_renderings)
     and not gate_holds_role(bound_person(), array['AUTHORITY_ADMIN']) then
    raise exception 'allowed by who may not' using errcode = 'AS431';
  end if;
  return new;
end $$;
revoke execute on function guard_release_hours(), guard_allowances() from public;
grant execute on function guard_release_hours(), guard_allowances() to amtsstimme_owner;
reset role;
create trigger guard_allowances before update on authority for each row execute function guard_allowances();
create trigger guard_release_hours before insert on release for each row execute function guard_release_hours();
