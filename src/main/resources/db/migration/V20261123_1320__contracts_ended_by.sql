-- Either side ends a contract early, and both see who did.
alter table contract add column ended_by_name text;

create or replace function guard_contract() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
declare
  free text[] := array['used_net', 'beyond_ceiling', 'state', 'ends_on', 'end_reason', 'ended_by_name', 'forecast_told', 'version'];
  amended text[] := array['title', 'order_reference', 'contract_reference', 'ends_on', 'ceiling_net', 'first_warning', 'second_warning',
    'billing_interval', 'invoice_name', 'invoice_street', 'invoice_postal_code', 'invoice_city', 'leitweg_id', 'endpoint_scheme',
    'endpoint_id', 'contact_name', 'contact_email', 'contact_phone', 'confirmer_id'];
begin
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' or new.used_net <> 0 or new.amendments <> 0 then
      raise exception 'a contract begins as a proposal' using errcode = 'AS450';
    end if;
    return new;
  end if;
  if old.state = 'PROPOSED' and new.state = 'IN_FORCE' then
    -- Accepted by somebody of the authority, and nothing else changes with it.
    if bound_side() <> 'AUTHORITY' or new.accepted_by is distinct from bound_person() then
      raise exception 'only the authority accepts' using errcode = 'AS431';
    end if;
    free := array['state', 'accepted_by', 'accepted_by_name', 'accepted_at', 'version'];
  elsif old.state = 'PROPOSED' then
    if new.state not in ('PROPOSED', 'WITHDRAWN') or new.accepted_at is not null or new.used_net <> 0 or new.amendments <> 0 then
      raise exception 'a proposal is not in force' using errcode = 'AS450';
    end if;
    return new;
  elsif old.state = 'IN_FORCE' and new.amendments = old.amendments + 1 then
    if bound_side() <> 'AUTHORITY' or not exists (
        select from contract_amendment a
         where a.tenant_id = new.tenant_id and a.contract_id = new.id and a.ordinal = new.amendments and a.accepted_by = bound_person()
           and not exists (select from unnest(amended) k where to_jsonb(a) -> k is distinct from to_jsonb(new) -> k)) then
      raise exception 'no amendment says so' using errcode = 'AS450';
    end if;
    if to_jsonb(new) - (amended || array['amendments', 'forecast_told', 'version'])
       is distinct from to_jsonb(old) - (amended || array['amendments', 'forecast_told', 'version']) then
      raise exception 'no amendment changes that' using errcode = 'AS450';
    end if;
    return new;
  elsif old.state <> new.state and not (old.state = 'IN_FORCE' and new.state = 'ENDED') then
    raise exception 'no such step' using errcode = 'AS450';
  elsif old.state = 'WITHDRAWN' then
    raise exception 'withdrawn' using errcode = 'AS450';
  end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free or new.ends_on > old.ends_on then
    raise exception 'what was accepted stays as it is' using errcode = 'AS450';
  end if;
  return new;
end $$;
