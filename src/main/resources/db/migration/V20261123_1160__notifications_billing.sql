-- What those who look after contracts and invoices are told; goes by the setting for what waits.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
  check (kind in ('APPROVAL_WAITING', 'APPROVAL_REMINDER', 'TEXT_RETURNED', 'TEXT_APPROVED', 'SOURCE_CHANGED', 'REPLY_HELD',
                  'APPROVAL_WITHDRAWN', 'PLAN_UNDECIDABLE', 'CONTRACT_CEILING', 'CONTRACT_FORECAST', 'AWARD_LIMIT', 'INVOICE_REMINDER'));
