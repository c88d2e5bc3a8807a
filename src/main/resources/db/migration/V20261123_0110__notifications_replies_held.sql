-- One more thing to be told of: a reply of one's own is held. It goes by the setting for sources that have changed.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
  check (kind in ('APPROVAL_WAITING', 'APPROVAL_REMINDER', 'TEXT_RETURNED', 'TEXT_APPROVED', 'SOURCE_CHANGED', 'REPLY_HELD'));
