-- Effects that leave the process (mail, later connectors), written in the transaction that gives rise to them and carried out after it.
-- dedup_key: the same event twice makes one message. payload: encrypted with a key that the database does not have (one-time links,
-- addresses); gone as soon as it is delivered or dropped. ticket: the one entry of the job queue that may carry it out; a replay draws a
-- new one, so that an old entry finds nothing. last_error: a class of error, never what a server said.
create table outbox_message (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  dedup_key text not null check (length(dedup_key) between 1 and 200),
  payload bytea,
  state text not null check (state in ('PENDING', 'DELIVERED', 'DEAD', 'DROPPED')),
  ticket uuid not null,
  attempts int not null default 0,
  last_error text check (last_error ~ '^[A-Za-z0-9_.]{1,100}$'),
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, dedup_key),
  unique (tenant_id, ticket),
  check ((payload is null) = (state in ('DELIVERED', 'DROPPED'))),
  check ((settled_at is null) = (state = 'PENDING'))
);
create index outbox_message_by_state on outbox_message (tenant_id, state, id);
call conform_tenant_table('outbox_message');
grant select, insert, update (payload, state, ticket, attempts, last_error, settled_at), delete on outbox_message to amtsstimme_app;
create policy door_read on outbox_message for select to amtsstimme_door using (true);
grant select (tenant_id, state, settled_at) on outbox_message to amtsstimme_door;

-- The agency's administration sees that something lies there and where, and nothing of it.
create function door_outbox_counts()
  returns table (tenant_id uuid, slug text, name text, pending bigint, dead bigint, oldest_dead_at timestamptz)
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select o.tenant_id, a.slug, a.name, count(*) filter (where o.state = 'PENDING'), count(*) filter (where o.state = 'DEAD'),
         min(o.settled_at) filter (where o.state = 'DEAD')
    from outbox_message o left join authority a on a.id = o.tenant_id
   where bound_side() = 'AGENCY_ADMIN' and o.state in ('PENDING', 'DEAD')
   group by o.tenant_id, a.slug, a.name
   order by a.name nulls first, o.tenant_id
$$;
grant execute on function door_outbox_counts() to amtsstimme_app;
alter function door_outbox_counts() owner to amtsstimme_door;
