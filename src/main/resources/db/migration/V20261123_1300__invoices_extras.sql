-- What is to be billed beside hours and flat fees: written by the agency, accepted by the authority as it read it, and then counted towards
-- the ceiling of its contract. Only what is agreed can stand on a draft, and on one at a time.
create table agreed_extra (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  contract_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  description text check (length(description) between 1 and 500),
  quantity int not null check (quantity between 1 and 1000000),
  unit text not null check (unit in ('MINUTE', 'PIECE', 'MONTH')),
  -- Of a piece or a month; of an hour where minutes are counted.
  price_net numeric(12,2) not null check (price_net > 0),
  net numeric(20,2) not null,
  state text not null check (state in ('PROPOSED', 'AGREED', 'WITHDRAWN')),
  -- The draft or invoice on which it stands.
  draft_id uuid,
  accepted_by uuid references person (id),
  accepted_by_name text,
  accepted_at timestamptz,
  created_by uuid not null references person (id),
  created_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id),
  foreign key (tenant_id, draft_id) references invoice_draft (tenant_id, id),
  check (net = round(quantity * price_net / case unit when 'MINUTE' then 60 else 1 end, 2)),
  check ((accepted_at is null) = (accepted_by is null)),
  check (case state when 'PROPOSED' then accepted_at is null when 'AGREED' then accepted_at is not null else true end),
  check (draft_id is null or state = 'AGREED')
);
create index agreed_extra_by_contract on agreed_extra (tenant_id, contract_id);
create index agreed_extra_by_draft on agreed_extra (tenant_id, draft_id) where draft_id is not null;
call conform_tenant_table('agreed_extra');
grant select, insert, update (state, draft_id, accepted_by, accepted_by_name, accepted_at, version) on agreed_extra to amtsstimme_app;

create function guard_agreed_extra() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then
      raise exception 'an extra begins as a proposal' using errcode = 'AS450';
    end if;
    return new;
  end if;
  if new.state <> old.state then
    if (old.state, new.state) not in (('PROPOSED', 'AGREED'), ('PROPOSED', 'WITHDRAWN'), ('AGREED', 'WITHDRAWN')) then
      raise exception 'no such step' using errcode = 'AS450';
    end if;
    if new.state = 'AGREED' and (bound_side() <> 'AUTHORITY' or new.accepted_by is distinct from bound_person()) then
      raise exception 'only the authority accepts' using errcode = 'AS431';
    end if;
  end if;
  if new.state = old.state or new.state = 'WITHDRAWN' then
    if (new.accepted_by, new.accepted_at, new.accepted_by_name) is distinct from (old.accepted_by, old.accepted_at, old.accepted_by_name) then
      raise exception 'accepted once' using errcode = 'AS450';
    end if;
  end if;
  if old.draft_id is distinct from new.draft_id and old.draft_id is not null then
    if new.draft_id is not null then
      raise exception 'stands on another draft' using errcode = 'AS450';
    end if;
    -- What was invoiced is free again when the invoice was cancelled, and not before.
    if exists (
        select from invoice_draft d
         where d.tenant_id = old.tenant_id and d.id = old.draft_id and d.state = 'ISSUED'
           and not exists (select from invoice c where c.preceding_id = d.invoice_id and c.kind = 'CANCELLATION')) then
      raise exception 'stands on an invoice' using errcode = 'AS461';
    end if;
  end if;
  return new;
end $$;
create trigger guard_agreed_extra before insert or update on agreed_extra for each row execute function guard_agreed_extra();
