-- When somebody of the authority is there: hours of the week, and days on which it is otherwise. Public holidays are computed, not kept.
-- Without hours an authority counts as always there.
create table duty_rule (
  tenant_id uuid not null references authority (id),
  -- WAITS: what needs an eye waits for the next hour of duty. ON_CALL: it goes out when somebody on call has approved it.
  off_hours text not null check (off_hours in ('WAITS', 'ON_CALL')),
  version bigint not null,
  primary key (tenant_id)
);
call conform_tenant_table('duty_rule');
grant select, insert, update (off_hours, version) on duty_rule to amtsstimme_app;

create table duty_span (
  tenant_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  from_minute int not null check (from_minute between 0 and 1439),
  until_minute int not null check (until_minute > from_minute and until_minute <= 1440),
  primary key (tenant_id, weekday, from_minute),
  foreign key (tenant_id) references duty_rule (tenant_id)
);
call conform_tenant_table('duty_span');
grant select, insert, delete on duty_span to amtsstimme_app;

create table duty_day (
  tenant_id uuid not null,
  day date not null,
  name text not null check (length(name) between 1 and 100),
  -- Without minutes: nobody is there.
  from_minute int check (from_minute between 0 and 1439),
  until_minute int check (until_minute > from_minute and until_minute <= 1440),
  primary key (tenant_id, day),
  foreign key (tenant_id) references duty_rule (tenant_id),
  check ((from_minute is null) = (until_minute is null))
);
call conform_tenant_table('duty_day');
grant select, insert, delete on duty_day to amtsstimme_app;
