-- Hours of duty as the database judges them: DutyHours and Holidays once more. Public holidays follow from the laws of the Länder,
-- so they are a function and nobody writes them; a law that changes is a migration. Java asks jollyday, and DutyTwiceIT both.

create function easter_sunday(p_year int) returns date
  language plpgsql immutable set search_path = amtsstimme, pg_temp as $$
declare
  -- Gauss, as corrected by Butcher.
  a int := p_year % 19;
  b int := p_year / 100;
  c int := p_year % 100;
  h int := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  l int := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  m int := (a + 11 * h + 22 * l) / 451;
begin
  return make_date(p_year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
end $$;

-- Of a Land by its code; of null (the federation) those of all.
create function is_public_holiday(p_land text, p_day date) returns boolean
  language sql immutable set search_path = amtsstimme, pg_temp as $$
  select d in ('01-01', '05-01', '10-03', '12-25', '12-26') or e in (-2, 1, 39, 50)
      or d = '01-06' and l in ('BW', 'BY', 'ST')
      or d = '03-08' and (l = 'BE' and y >= 2019 or l = 'MV' and y >= 2023)
      or l = 'BE' and (d = '05-08' and y in (2020, 2025) or d = '06-17' and y = 2028)
      or e in (0, 49) and l = 'BB'
      or e = 60 and l in ('BW', 'BY', 'HE', 'NW', 'RP', 'SL')
      or d = '08-15' and l = 'SL'
      or d = '09-20' and l = 'TH' and y >= 2019
      or d = '10-31' and (l in ('BB', 'MV', 'SN', 'ST', 'TH') or l in ('HB', 'HH', 'NI', 'SH') and y >= 2018)
      or d = '11-01' and l in ('BW', 'BY', 'NW', 'RP', 'SL')
      -- Buß- und Bettag: the Wednesday before 23 November.
      or d between '11-16' and '11-22' and extract(isodow from p_day) = 3 and l = 'SN'
    from (select to_char(p_day, 'MM-DD') as d, extract(year from p_day)::int as y, coalesce(p_land, '') as l,
                 p_day - easter_sunday(extract(year from p_day)::int) as e) x
$$;
grant execute on function easter_sunday(int), is_public_holiday(text, date) to amtsstimme_gate;

create policy gate_read on duty_rule for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on duty_span for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on duty_day for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on duty_rule, duty_span, duty_day to amtsstimme_gate;

set local role amtsstimme_gate;

-- When a wall clock shows that time: the first of two, and, where the clock skips it, as much later.
create function wall_clock(p_local timestamp, p_zone text) returns timestamptz
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select case when (t - interval '1 hour') at time zone p_zone = p_local then t - interval '1 hour' else t end
    from (select p_local at time zone p_zone as t) x
$$;

-- DutyHours.isOffHours of the bound authority: a day of its own says more than a holiday, and that more than the week.
create function off_hours_at(p_at timestamptz) returns boolean
  language plpgsql stable security invoker set search_path = amtsstimme, pg_temp as $$
declare
  v_zone text;
  v_land text;
  v_day date;
begin
  if not exists (select from duty_span s where s.tenant_id = bound_tenant()) then
    return false;
  end if;
  select a.time_zone, a.land into v_zone, v_land from authority a where a.id = bound_tenant();
  v_day := (p_at at time zone v_zone)::date;
  if exists (select from duty_day d where d.tenant_id = bound_tenant() and d.day = v_day) then
    return not exists (
      select from duty_day d
       where d.tenant_id = bound_tenant() and d.day = v_day
         and wall_clock(v_day + make_interval(mins => d.from_minute), v_zone) <= p_at
         and wall_clock(v_day + make_interval(mins => d.until_minute), v_zone) > p_at);
  end if;
  return is_public_holiday(v_land, v_day) or not exists (
    select from duty_span s
     where s.tenant_id = bound_tenant() and s.weekday = extract(isodow from v_day)
       and wall_clock(v_day + make_interval(mins => s.from_minute), v_zone) <= p_at
       and wall_clock(v_day + make_interval(mins => s.until_minute), v_zone) > p_at);
end $$;

-- Hours, days and the rule are set by who administers. Waits for a release under way; a later one goes by the new ones.
create function guard_duty() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select from authority a where a.id = bound_tenant() and a.state = 'ENDED') then
    -- It is removed, and nothing goes out of it any more.
    return null;
  end if;
  if not gate_holds_role(bound_person(), array['AUTHORITY_ADMIN']) then
    raise exception 'hours set by who may not' using errcode = 'AS431';
  end if;
  perform a.id from authority a where a.id = bound_tenant() for no key update;
  return null;
end $$;
revoke execute on function wall_clock(timestamp, text), off_hours_at(timestamptz), guard_duty() from public;
grant execute on function guard_duty() to amtsstimme_owner;
reset role;
create trigger guard_duty after insert or update or delete on duty_rule for each row execute function guard_duty();
create trigger guard_duty after insert or update or delete on duty_span for each row execute function guard_duty();
create trigger guard_duty after insert or update or delete on duty_day for each row execute function guard_duty();
