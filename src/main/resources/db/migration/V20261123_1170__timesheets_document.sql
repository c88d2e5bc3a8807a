-- The sheet as it was confirmed, as PDF: what goes with the invoice (BG-24). Drawn once, when it is confirmed. It says who worked when on what,
-- and nothing of what people wrote down about it: that can be erased, an invoice cannot.
alter table time_sheet
  add column document bytea,
  add constraint time_sheet_document_confirmed check (document is null or state = 'CONFIRMED');
grant update (document) on time_sheet to amtsstimme_app;
