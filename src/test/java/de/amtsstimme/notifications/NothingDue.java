package de.amtsstimme.notifications;

import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;

/** Everybody has been told what there was to tell. */
final class NothingDue {

  private NothingDue() {}

  static void await(TestAuthority a) {
    try (Sql sql = Sql.owner()) {
      Await.until(
          () ->
              sql.<Long>one(
                      "select count(*) from notice where tenant_id = ? and settled_at is null and"
                          + " due_at <= now()",
                      sql.tenant(a))
                  + sql.<Long>one(
                      "select count(*) from outbox_message where tenant_id = ? and state ="
                          + " 'PENDING'",
                      sql.tenant(a)),
          n -> n == 0);
    }
  }
}
