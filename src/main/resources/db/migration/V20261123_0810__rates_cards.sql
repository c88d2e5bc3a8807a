-- What an hour costs, from a day on. body is JSON, written once; the authority accepts it as it is.
create table rate_card (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  contract_id uuid not null,
  valid_from date not null,
  body text not null check (body is json object),
  accepted_by uuid references person (id),
  accepted_by_name text,
  accepted_at timestamptz,
  created_by uuid not null references person (id),
  created_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id),
  check ((accepted_at is null) = (accepted_by is null))
);
create index rate_card_by_contract on rate_card (tenant_id, contract_id);
create unique index rate_card_one_a_day on rate_card (tenant_id, contract_id, valid_from) where accepted_at is not null;
call conform_tenant_table('rate_card');
grant select, insert, update (accepted_by, accepted_by_name, accepted_at, version) on rate_card to amtsstimme_app;

create function guard_rate_card() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.accepted_at is not null then
      raise exception 'written first, accepted later' using errcode = 'AS450';
    end if;
  elsif old.accepted_at is not null then
    raise exception 'accepted once' using errcode = 'AS450';
  elsif new.accepted_at is not null and (bound_side() <> 'AUTHORITY' or new.accepted_by is distinct from bound_person()) then
    raise exception 'only the authority accepts' using errcode = 'AS431';
  end if;
  return new;
end $$;
create trigger guard_rate_card before insert or update on rate_card for each row execute function guard_rate_card();
