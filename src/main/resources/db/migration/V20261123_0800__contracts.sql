-- Contracts between the agency and one authority. Written by the agency, accepted by the authority as it read them; what is in force
-- does not change any more, but for what is booked under it.
create table contract (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  number text not null check (length(number) between 1 and 60),
  title text not null check (length(title) between 1 and 200),
  award_basis text not null check (award_basis in ('DIREKTAUFTRAG', 'VERHANDLUNGSVERGABE', 'BESCHRAENKTE_AUSSCHREIBUNG',
    'OEFFENTLICHE_AUSSCHREIBUNG', 'RAHMENVERTRAG', 'SONSTIGES')),
  order_reference text,
  contract_reference text,
  starts_on date not null,
  ends_on date not null,
  ceiling_net numeric(12,2) not null check (ceiling_net > 0),
  -- What entries and sheets come to so far. Changed under the lock of this row only.
  used_net numeric(12,2) not null default 0,
  first_warning int not null check (first_warning between 1 and 99),
  second_warning int not null check (second_warning between 1 and 99),
  beyond_ceiling text not null check (beyond_ceiling in ('REFUSED', 'NOT_BILLABLE')),
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
  -- Who confirms time sheets beside FINANCE.
  confirmer_id uuid,
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'WITHDRAWN', 'ENDED')),
  accepted_by uuid references person (id),
  accepted_by_name text,
  accepted_at timestamptz,
  end_reason text,
  created_by uuid not null references person (id),
  created_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, confirmer_id) references membership (tenant_id, id),
  check (ends_on >= starts_on),
  -- The last word, whatever the servers count: nobody books past it.
  constraint contract_ceiling check (used_net <= ceiling_net),
  check (second_warning > first_warning),
  check ((endpoint_scheme is null) = (endpoint_id is null)),
  check ((state in ('IN_FORCE', 'ENDED')) = (accepted_at is not null)),
  check ((accepted_at is null) = (accepted_by is null))
);
create index contract_by_confirmer on contract (tenant_id, confirmer_id) where confirmer_id is not null;
call conform_tenant_table('contract');
grant select, insert, update on contract to amtsstimme_app;

create function guard_contract() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
declare
  free text[] := array['used_net', 'beyond_ceiling', 'state', 'ends_on', 'end_reason', 'version'];
begin
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' or new.used_net <> 0 then
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
    if new.state not in ('PROPOSED', 'WITHDRAWN') or new.accepted_at is not null or new.used_net <> 0 then
      raise exception 'a proposal is not in force' using errcode = 'AS450';
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
create trigger guard_contract before insert or update on contract for each row execute function guard_contract();

-- Up to how much the authority may award in which way. Its own data, each with its source; none is given by us.
create table award_limit (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  basis text not null check (basis in ('DIREKTAUFTRAG', 'VERHANDLUNGSVERGABE', 'BESCHRAENKTE_AUSSCHREIBUNG',
    'OEFFENTLICHE_AUSSCHREIBUNG', 'RAHMENVERTRAG', 'SONSTIGES')),
  limit_net numeric(12,2) not null check (limit_net > 0),
  valid_from date not null,
  source text not null check (length(source) between 1 and 500),
  recorded_by uuid not null references person (id),
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id)
);
call conform_tenant_table('award_limit');
grant select, insert on award_limit to amtsstimme_app;
