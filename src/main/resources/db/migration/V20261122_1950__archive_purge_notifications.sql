-- How somebody wanted to be told goes with the person, and only with the person: one block, so that who stays keeps it.
create policy purge_all on person_notification for all to amtsstimme_purge using ((select purgeable_tenant()) is not null);
grant select, delete on person_notification to amtsstimme_purge;
create or replace function purge_people(p_people uuid[]) returns bigint
  language plpgsql security invoker set search_path = amtsstimme, pg_temp as $$
declare
  v_person uuid;
  v_removed bigint := 0;
begin
  foreach v_person in array p_people loop
    begin
      delete from person_notification where person_id = v_person;
      delete from person where id = v_person;
      v_removed := v_removed + 1;
    exception when foreign_key_violation then
      -- Somebody still needs this one.
    end;
  end loop;
  return v_removed;
end $$;
