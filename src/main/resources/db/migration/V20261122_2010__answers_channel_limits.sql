-- How long a text may be where, and how the channel counts. Data of the installation: a channel that changes its rules needs one
-- UPDATE by the owner, no release. No row: no limit. Kind ANY is what a reply without a kind of its own is posted as: a comment.
create table channel_limit (
  channel text not null,
  kind text not null check (kind in ('ANY', 'COMMENT', 'POST', 'MESSAGE')),
  most int not null check (most > 0),
  -- CODE_POINTS; X: weighted as twitter-text 3 does; MASTODON: without the domain of a handle. X and MASTODON count each link as link_length.
  counting text not null check (counting in ('CODE_POINTS', 'X', 'MASTODON')),
  link_length int not null default 23,
  primary key (channel, kind)
);
alter table channel_limit enable row level security;
alter table channel_limit force row level security;
create policy owner_all on channel_limit for all to amtsstimme_owner using (true) with check (true);
create policy everybody_read on channel_limit for select to amtsstimme_app using (true);
grant select on channel_limit to amtsstimme_app;
insert into channel_limit (channel, kind, most, counting) values
  ('X', 'ANY', 280, 'X'), ('X', 'COMMENT', 280, 'X'), ('X', 'POST', 280, 'X'), ('X', 'MESSAGE', 10000, 'X'),
  ('MASTODON', 'ANY', 500, 'MASTODON'), ('MASTODON', 'COMMENT', 500, 'MASTODON'), ('MASTODON', 'POST', 500, 'MASTODON'),
  ('MASTODON', 'MESSAGE', 500, 'MASTODON'),
  ('FACEBOOK', 'ANY', 8000, 'CODE_POINTS'), ('FACEBOOK', 'COMMENT', 8000, 'CODE_POINTS'), ('FACEBOOK', 'POST', 63206, 'CODE_POINTS'),
  ('FACEBOOK', 'MESSAGE', 2000, 'CODE_POINTS'),
  ('LINKEDIN', 'ANY', 1250, 'CODE_POINTS'), ('LINKEDIN', 'COMMENT', 1250, 'CODE_POINTS'), ('LINKEDIN', 'POST', 3000, 'CODE_POINTS'),
  ('INSTAGRAM', 'ANY', 2200, 'CODE_POINTS'), ('INSTAGRAM', 'COMMENT', 2200, 'CODE_POINTS'), ('INSTAGRAM', 'POST', 2200, 'CODE_POINTS'),
  ('INSTAGRAM', 'MESSAGE', 1000, 'CODE_POINTS');
