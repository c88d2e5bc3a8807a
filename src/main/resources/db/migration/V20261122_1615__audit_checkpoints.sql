-- Where a chain stood, signed with a key that is not in the database: whoever rewrites entries and head cannot rewrite these.
create table audit_checkpoint (
  tenant_id uuid not null,
  number bigint not null check (number > 0),
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null,
  previous bytea not null,
  key_id text not null,
  signature bytea not null,
  primary key (tenant_id, number)
);
call conform_tenant_table('audit_checkpoint');
grant select, insert on audit_checkpoint to amtsstimme_app;

-- For the sealing service: which chains have grown by so many entries, or have an unsealed one of such an age. Ids only.
create policy door_read on audit_checkpoint for select to amtsstimme_door using (true);
create policy door_read on audit_head for select to amtsstimme_door using (true);
create policy door_read on audit_event for select to amtsstimme_door using (true);
grant select (tenant_id, number, seq) on audit_checkpoint to amtsstimme_door;
grant select (tenant_id, seq) on audit_head to amtsstimme_door;
grant select (tenant_id, seq, at) on audit_event to amtsstimme_door;
create function door_unsealed_chains(p_entries bigint, p_seconds bigint) returns setof uuid
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select h.tenant_id
    from audit_head h
    left join lateral (
      select c.seq from audit_checkpoint c where c.tenant_id = h.tenant_id order by c.number desc limit 1) newest on true
   where h.seq > coalesce(newest.seq, 0)
     and (h.seq - coalesce(newest.seq, 0) >= p_entries
          or (select e.at from audit_event e where e.tenant_id = h.tenant_id and e.seq > coalesce(newest.seq, 0) order by e.seq limit 1)
             <= clock_timestamp() - make_interval(secs => p_seconds))
$$;
grant execute on function door_unsealed_chains(bigint, bigint) to amtsstimme_app;
alter function door_unsealed_chains(bigint, bigint) owner to amtsstimme_door;
