-- A contract in force is changed by an amendment: written by the agency, accepted by the authority as it read it. Until then the contract
-- stays as it is, and what was booked stays in any case. An amendment has the columns of the contract, so that the guard can compare them.
alter table contract
  add column amendments int not null default 0 check (amendments >= 0),
  -- When somebody was told that the ceiling will be reached before the end; null: nobody yet, since the last amendment.
  add column forecast_told date;

create table contract_amendment (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  contract_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  number text not null,
  title text not null check (length(title) between 1 and 200),
  award_basis text not null,
  order_reference text,
  contract_reference text,
  starts_on date not null,
  ends_on date not null,
  ceiling_net numeric(12,2) not null check (ceiling_net > 0),
  first_warning int not null check (first_warning between 1 and 99),
  second_warning int not null check (second_warning between 1 and 99),
  beyond_ceiling text not null,
  billing_interval text not null check (billing_interval in ('MONTHLY', 'QUARTERLY', 'AT_THE_END')),
  invoice_name text not null,
  invoice_street text,
  invoice_postal_code text,
  invoice_city text not null,
  leitweg_id text,
  endpoint_scheme text,
  endpoint_id text,
  contact_name text,
  contact_email text,
  contact_phone text,
  confirmer_id uuid,
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'WITHDRAWN')),
  -- Which one it is of its contract, and what the contract said before (JSON); since it was accepted.
  ordinal int check (ordinal > 0),
  replaced text check (replaced is json object),
  accepted_by uuid references person (id),
  accepted_by_name text,
  accepted_at timestamptz,
  created_by uuid not null references person (id),
  created_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, ordinal),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id),
  foreign key (tenant_id, confirmer_id) references membership (tenant_id, id),
  check (second_warning > first_warning),
  check ((endpoint_scheme is null) = (endpoint_id is null)),
  check ((state = 'IN_FORCE') = (accepted_at is not null)),
  check ((accepted_at is null) = (accepted_by is null)),
  check ((accepted_at is null) = (ordinal is null) and (ordinal is null) = (replaced is null))
);
-- One at a time: so none is ever accepted over another that its readers did not know.
create unique index contract_amendment_open on contract_amendment (tenant_id, contract_id) where state = 'PROPOSED';
create index contract_amendment_by_confirmer on contract_amendment (tenant_id, confirmer_id) where confirmer_id is not null;
call conform_tenant_table('contract_amendment');
grant select, insert, update (state, ordinal, replaced, accepted_by, accepted_by_name, accepted_at, version)
  on contract_amendment to amtsstimme_app;

create function guard_contract_amendment() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then
      raise exception 'an amendment begins as a proposal' using errcode = 'AS450';
    end if;
  elsif old.state <> 'PROPOSED' then
    raise exception 'accepted or withdrawn once' using errcode = 'AS450';
  elsif new.state = 'IN_FORCE' and (bound_side() <> 'AUTHORITY' or new.accepted_by is distinct from bound_person()) then
    raise exception 'only the authority accepts' using errcode = 'AS431';
  end if;
  return new;
end $$;
create trigger guard_contract_amendment before insert or update on contract_amendment
  for each row execute function guard_contract_amendment();

-- As it was, and one way more: by an amendment that the person who is bound has accepted, to exactly what that one says.
create or replace function guard_contract() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
declare
  free text[] := array['used_net', 'beyond_ceiling', 'state', 'ends_on', 'end_reason', 'forecast_told', 'version'];
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
