-- Whether somebody complains. Whoever records or answers an inquiry says so; a reply to a complaint begins with sympathy.
alter table inquiry add column complaint boolean not null default false;
