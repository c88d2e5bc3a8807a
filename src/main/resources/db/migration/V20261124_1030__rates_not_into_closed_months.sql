-- A card counts for what is booked afterwards. What a closed month came to is computed anew when something of it is corrected later: with
-- another card than it was confirmed with, its fees, discounts and rounding would change. The month is closed under the contract's lock.
create or replace function guard_rate_card() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.accepted_at is not null then
      raise exception 'written first, accepted later' using errcode = 'AS450';
    end if;
  elsif old.accepted_at is not null then
    raise exception 'accepted once' using errcode = 'AS450';
  elsif new.accepted_at is not null then
    if bound_side() <> 'AUTHORITY' or new.accepted_by is distinct from bound_person() then
      raise exception 'only the authority accepts' using errcode = 'AS431';
    end if;
    if exists (select from time_sheet s
                where s.tenant_id = new.tenant_id and s.contract_id = new.contract_id and s.state <> 'OPEN'
                  and new.valid_from < s.month + interval '1 month') then
      raise exception 'a closed month keeps its rates' using errcode = 'AS451';
    end if;
  end if;
  return new;
end $$;
