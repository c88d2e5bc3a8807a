-- db-scheduler's table (https://github.com/kagkarlsson/db-scheduler): what is to be done when, and which server has it in hand.
-- No tenant's table: servers ask it for whatever is due. It holds names and ids, never data; the work itself enters by the second door.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea check (task_data is null),
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
create policy owner_all on scheduled_tasks for all to amtsstimme_owner using (true) with check (true);
create policy servers_all on scheduled_tasks for all to amtsstimme_app using (true) with check (true);
grant select, insert, update, delete on scheduled_tasks to amtsstimme_app;
