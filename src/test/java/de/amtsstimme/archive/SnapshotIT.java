package de.amtsstimme.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An archive shows one moment, however long it takes to write and whatever happens meanwhile. */
@ExtendWith(ArquillianExtension.class)
class SnapshotIT {

  private static final String WAITING =
      "select exists (select from pg_locks where relation = 'time_entry'::regclass and not granted)";

  @Test
  void whatIsCommittedMeanwhileIsNotInIt() throws Exception {
    TestAuthority a = FullAuthority.make();
    try (Sql owner = Sql.owner();
        Sql watch = Sql.owner()) {
      owner.begin();
      owner.update("lock table time_entry in access exclusive mode");
      CompletableFuture<byte[]> download =
          CompletableFuture.supplyAsync(() -> a.admin.get(a.path + "/export").ok().raw().body());
      Instant enough = Instant.now().plus(Duration.ofSeconds(30));
      while (!watch.<Boolean>one(WAITING)) {
        assertTrue(Instant.now().isBefore(enough), "the export never came to the hours");
        Thread.onSpinWait();
      }
      int changed =
          owner.update(
              "update time_entry set person_name = 'Danach' where tenant_id = ?", owner.tenant(a));
      assertTrue(changed > 0);
      owner.commit();

      Zip out = Zip.read(download.get(60, TimeUnit.SECONDS));
      assertEquals(changed, out.text("time_entry.jsonl").lines().count());
      assertFalse(out.text("time_entry.jsonl").contains("Danach"));
    }
  }
}
