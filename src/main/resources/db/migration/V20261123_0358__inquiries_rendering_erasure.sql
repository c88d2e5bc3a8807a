-- What was handed over is emptied column by column, as everything else of citizens, and never filled.
alter table release drop constraint release_check1;
drop trigger guard_release_erasure on release;
drop function guard_release_erasure();
create trigger guard_emptying before update on release for each row execute function guard_emptying('text', 'rendering');
