-- Taken out of service, with a reason. For good: what comes back is a new entry.
alter table answer
  add column retired_at timestamptz,
  add column retired_by_name text,
  add column retired_reason text,
  add check (retired_at is null or state = 'RETIRED');
