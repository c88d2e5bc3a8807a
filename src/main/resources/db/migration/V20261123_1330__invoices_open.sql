-- What is still to be paid on a document, said once: of an invoice what was not credited and not paid, of a cancelled one and of a correction
-- nothing, less what was paid on it. So what is paid back on a correction stands against the invoice, and the sum is right wherever it is written.
create view invoice_open with (security_invoker = true) as
select i.id, i.authority_id, i.due_on,
       case when i.kind = 'INVOICE' and not exists (select from invoice c where c.preceding_id = i.id and c.kind = 'CANCELLATION')
            then i.gross - (select coalesce(sum(c.gross), 0) from invoice c where c.preceding_id = i.id and c.kind = 'CREDIT')
            else 0 end
       - (select coalesce(sum(e.amount), 0) from invoice_event e where e.invoice_id = i.id and e.kind = 'PAYMENT') as open
  from invoice i;
grant select on invoice_open to amtsstimme_app;
