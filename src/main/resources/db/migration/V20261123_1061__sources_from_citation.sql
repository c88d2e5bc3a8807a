-- As before (0590), but read from the citation outward, source and version by their keys ("offset 0"): an authority's rows are believed to be
-- fewer than they are, for row security names the authority a second time, and ten thousand entries that rest on twenty sources were read
-- once for every pair of source and version.
create or replace view stale_citation with (security_invoker = true) as
  select c.tenant_id, c.revision_id, c.source_id
    from answer_revision_source c
   cross join lateral (
     select s.ended_at, s.next_from, s.current_version_id, s.next_version_id
       from source s where s.tenant_id = c.tenant_id and s.id = c.source_id offset 0) s
   cross join lateral (
     select v.id, v.valid_from, v.valid_until
       from source_version v
      where v.tenant_id = c.tenant_id and v.source_id = c.source_id
        and v.id = source_version_now(s.current_version_id, s.next_version_id, s.next_from) offset 0) v
   cross join lateral (select t.time_zone from authority t where t.id = c.tenant_id offset 0) t
   where source_ends_at(s.ended_at, s.next_from) <= clock_timestamp()
      or v.valid_from > (clock_timestamp() at time zone t.time_zone)::date
      or v.valid_until < (clock_timestamp() at time zone t.time_zone)::date
      or (v.id <> c.source_version_id
          and not exists (select from source_confirmation k
                           where k.tenant_id = c.tenant_id and k.revision_id = c.revision_id and k.source_version_id = v.id));
