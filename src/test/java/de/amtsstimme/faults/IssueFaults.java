package de.amtsstimme.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.faults.FaultyInstallation.Server;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server killed while 32 invoices are issued at once: afterwards the numbers have no gap, and
 * what has a number has its XML. {@code mvn verify -Pfaults}.
 */
class IssueFaults {

  private static final int AT_ONCE = 32;
  private static final int KILLS = Integer.getInteger("kills", 4);

  private static FaultyInstallation installation;

  private final String prefix = "K" + UUID.randomUUID().toString().substring(0, 7) + "-";
  private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @BeforeAll
  static void start() throws Exception {
    installation = new FaultyInstallation(1);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  void aServerKilledInTheMiddleOfIssuing() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Server server = installation.servers.get(0);
    TestAuthority a = TestAuthority.withAgency();
    Invoices.seller(prefix);
    Invoices.issued(a);
    int before = 1;
    List<Integer> survived = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> drafts = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        drafts.add(Invoices.drafted(a));
      }
      ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
      drafts.forEach(draft -> people.execute(() -> issue(server, a, draft)));
      TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(2500));
      server.process.kill();
      people.shutdown();
      assertTrue(people.awaitTermination(60, TimeUnit.SECONDS), "somebody never came back");
      installation.start(server);
      int now = withoutGaps();
      survived.add(now - before);
      before = now;
    }
    Invoices.issued(a);
    assertEquals(before + 1, withoutGaps(), "the next one takes the next number");
    System.out.printf(
        "FAULTS %d kills while %d are issued (seed %d): issued %s, acknowledged %d%n",
        KILLS, AT_ONCE, seed, survived, acknowledged.size());
  }

  private void issue(Server server, TestAuthority a, String draft) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(
                      URI.create(
                          server.base()
                              + "/api/v1"
                              + a.path
                              + "/invoice-drafts/"
                              + draft
                              + "/issuance"))
                  .timeout(Duration.ofSeconds(30))
                  .header("Authorization", "Bearer " + Tokens.of(a.slug + ".manager"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"version\":1}"))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        acknowledged.add(draft);
      }
    } catch (IOException e) {
      // Killed under it: whether it was issued is what the database says.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counter, invoices, XML, drafts and trail say the same: so many were issued. */
  private int withoutGaps() {
    try (Sql owner = Sql.owner()) {
      int issued =
          ((Number) owner.one("select count(*) from invoice where prefix = ?", prefix)).intValue();
      assertEquals(
          issued,
          ((Number) owner.one("select max(seq) from invoice where prefix = ?", prefix)).intValue(),
          "a gap");
      assertEquals(
          issued,
          ((Number) owner.one("select last from invoice_counter where prefix = ?", prefix))
              .intValue(),
          "a number that nobody has");
      assertEquals(
          0L,
          (Long)
              owner.one(
                  "select count(*) from invoice i left join invoice_draft d on d.id = i.draft_id"
                      + " where i.prefix = ? and (position(i.number in convert_from(i.xml, 'UTF8'))"
                      + " = 0 or d.state is distinct from 'ISSUED' or d.invoice_id is distinct from"
                      + " i.id or not exists (select from audit_event e where e.subject_id = i.id"
                      + " and e.action = 'INVOICE_ISSUED'))",
                  prefix),
          "half issued");
      for (String draft : acknowledged) {
        assertEquals(
            1L,
            (Long)
                owner.one("select count(*) from invoice where draft_id = cast(? as uuid)", draft),
            "acknowledged and gone");
      }
      return issued;
    }
  }
}
