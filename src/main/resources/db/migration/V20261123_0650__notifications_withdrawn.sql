-- Two more things to be told of: an approval was taken back (goes by the setting for texts that come back), and the plan in force has a
-- step that nobody can decide any more (goes by the setting for what waits).
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
  check (kind in ('APPROVAL_WAITING', 'APPROVAL_REMINDER', 'TEXT_RETURNED', 'TEXT_APPROVED', 'SOURCE_CHANGED', 'REPLY_HELD',
                  'APPROVAL_WITHDRAWN', 'PLAN_UNDECIDABLE'));
