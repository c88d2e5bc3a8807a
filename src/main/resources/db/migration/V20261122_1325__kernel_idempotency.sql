-- The answer to a POST, kept for its repetition. Bodies can hold citizens' text: erased after 24 h.
create table idempotency_key (
  tenant_id uuid not null,
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status int not null,
  location text,
  etag text,
  body text,
  secret boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, person_id, key)
);
create index idempotency_key_expiry on idempotency_key (tenant_id, expires_at);
call conform_tenant_table('idempotency_key');
grant select, insert, delete on idempotency_key to amtsstimme_app;
