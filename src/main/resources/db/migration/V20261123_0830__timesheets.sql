-- A month of one contract, to be confirmed by the authority.
create table time_sheet (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  contract_id uuid not null,
  month date not null check (extract(day from month) = 1),
  state text not null check (state in ('OPEN', 'SUBMITTED', 'DISPUTED', 'CONFIRMED')),
  -- How many of each fee that is paid per piece; JSON by the fee's id.
  pieces text not null check (pieces is json object),
  -- What it comes to, as the authority read and confirmed it; JSON. Null while it is open: then it is computed.
  lines text check (lines is json object),
  net numeric(12,2),
  -- What it comes to beyond its entries (flat fees, rounding of days, less discounts), as counted towards the ceiling.
  adjustment_net numeric(12,2) not null,
  submitted_by_name text,
  submitted_at timestamptz,
  decided_by uuid references person (id),
  decided_by_name text,
  decided_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, month),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id),
  check ((state = 'OPEN') = (submitted_at is null)),
  check ((state = 'OPEN') = (lines is null) and (lines is null) = (net is null)),
  check (state <> 'CONFIRMED' or decided_by is not null)
);
call conform_tenant_table('time_sheet');
grant select, insert, update (state, pieces, lines, net, adjustment_net, submitted_by_name, submitted_at, decided_by, decided_by_name, decided_at, version)
  on time_sheet to amtsstimme_app;

create function guard_time_sheet() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'OPEN' then
      raise exception 'a sheet begins open' using errcode = 'AS451';
    end if;
  elsif old.state = 'CONFIRMED' then
    raise exception 'confirmed for good' using errcode = 'AS451';
  elsif new.state <> old.state then
    if (old.state, new.state) not in (('OPEN', 'SUBMITTED'), ('SUBMITTED', 'DISPUTED'), ('SUBMITTED', 'CONFIRMED'), ('DISPUTED', 'CONFIRMED')) then
      raise exception 'no such step' using errcode = 'AS451';
    end if;
    if new.state <> 'SUBMITTED' and (bound_side() <> 'AUTHORITY' or new.decided_by is distinct from bound_person()) then
      raise exception 'only the authority decides' using errcode = 'AS431';
    end if;
  end if;
  return new;
end $$;
create trigger guard_time_sheet before insert or update on time_sheet for each row execute function guard_time_sheet();

create table time_sheet_dispute (
  tenant_id uuid not null,
  id uuid not null,
  sheet_id uuid not null,
  -- Null: something about the sheet that is no entry, a flat fee for example.
  entry_id uuid,
  reason text not null check (length(reason) between 1 and 1000),
  raised_by_name text not null,
  raised_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, sheet_id) references time_sheet (tenant_id, id),
  foreign key (tenant_id, entry_id) references time_entry (tenant_id, id)
);
create index time_sheet_dispute_by_sheet on time_sheet_dispute (tenant_id, sheet_id);
create index time_sheet_dispute_by_entry on time_sheet_dispute (tenant_id, entry_id) where entry_id is not null;
call conform_tenant_table('time_sheet_dispute');
grant select, insert on time_sheet_dispute to amtsstimme_app;

-- What was submitted is complete: nothing joins it any more, but for the answer to a dispute; what was confirmed is locked for everyone.
create function guard_time_entry() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
declare
  sheet text;
begin
  if new.contract_id is null then
    return new;
  end if;
  select s.state into sheet from time_sheet s
   where s.tenant_id = new.tenant_id and s.contract_id = new.contract_id and s.month = new.sheet_month;
  if sheet in ('SUBMITTED', 'CONFIRMED') or sheet = 'DISPUTED' and new.corrects_id is null and new.replaces_id is null then
    raise exception 'this sheet is closed' using errcode = 'AS451';
  end if;
  return new;
end $$;
create trigger guard_time_entry before insert on time_entry for each row execute function guard_time_entry();
