package de.amtsstimme.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.faults.FaultyInstallation.Server;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Stops, restarts and kills under write load, on a durable database and two servers. Takes several
 * minutes and is no part of the ordinary run: {@code mvn verify -Pfaults}.
 */
class ResilienceFaults {

  private static final int KILLS = 20;
  private static final int INVITATIONS = 100;
  private static final long RECOVERY_MILLIS = 5_000;

  /** What a dead server had in hand is taken over after a minute without its heartbeat. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(120);

  private static FaultyInstallation installation;

  private final TestAuthority a = TestAuthority.active();

  @BeforeAll
  static void start() throws Exception {
    installation = new FaultyInstallation(2);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  void aServerThatIsStoppedAnswersWhatItTookOn() throws Exception {
    Server second = installation.servers.get(1);
    WriteLoad load = load(8, second);
    load.until(load.inquiries::size, 50);
    long begun = System.nanoTime();
    second.process.stop();
    long millis = (System.nanoTime() - begun) / 1_000_000;
    load.close();
    long doneUnanswered = stored(load.cutOff);
    print(
        "stop: %d ms, acknowledged %d, connection refused %d, 5xx %d, closed without an answer %d of which carried out %d",
        millis,
        load.inquiries.size(),
        load.refused.get(),
        load.serverErrors.get(),
        load.cutOff.size(),
        doneUnanswered);
    installation.start(second);
    nothingLost(load);
    assertEquals(0, load.serverErrors.get(), "answered with an error");
    assertEquals(0, doneUnanswered, "carried out, but nobody was told");
  }

  @Test
  void aRestartedDatabaseIsFoundAgain() throws Exception {
    WriteLoad load = load(8, installation.servers.get(0), installation.servers.get(1));
    load.until(load.inquiries::size, 50);
    installation.stopDatabase();
    installation.startDatabase();
    long there = System.nanoTime();
    int before = load.inquiries.size();
    load.until(load.inquiries::size, before + 20);
    long first = (System.nanoTime() - there) / 1_000_000;
    Thread.sleep(RECOVERY_MILLIS);
    long lastFailure = (load.lastFailure.get() - there) / 1_000_000;
    load.close();
    print(
        "database restarted: 20 writes after %d ms, last failure after %d ms (%s), 5xx %d, acknowledged %d",
        first,
        lastFailure,
        load.lastFailureWas.get(),
        load.serverErrors.get(),
        load.inquiries.size());
    nothingLost(load);
    assertTrue(first < RECOVERY_MILLIS, "first writes after " + first + " ms");
    assertTrue(lastFailure < RECOVERY_MILLIS, "still failing after " + lastFailure + " ms");
  }

  @Test
  void whatWasAcknowledgedSurvivesKills() throws Exception {
    Server victim = installation.servers.get(1);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    WriteLoad load = load(4, victim);
    long slowest = 0;
    for (int i = 0; i < KILLS; i++) {
      int before = load.inquiries.size();
      int more = 5 + random.nextInt(30);
      load.until(load.inquiries::size, before + more);
      victim.process.kill();
      slowest = Math.max(slowest, installation.start(victim));
    }
    load.close();
    print(
        "%d kills (seed %d): acknowledged %d inquiries, %d submissions, %d invitations; slowest start %d ms",
        KILLS, seed, load.inquiries.size(), load.submitted.size(), load.invited.size(), slowest);
    nothingLost(load);
    delivered(load.invited);
  }

  @Test
  void twoServersDoEachJobOnce() throws Exception {
    WriteLoad load = load(6, installation.servers.get(0), installation.servers.get(1));
    load.until(load.invited::size, INVITATIONS);
    load.close();
    nothingLost(load);
    delivered(load.invited);
    try (Sql owner = Sql.owner()) {
      List<Object[]> attempts =
          owner.list(
              "select attempts, count(*) from outbox_message where tenant_id = ? group by 1",
              owner.tenant(a));
      print("two servers: %d invitations, attempts %s", load.invited.size(), rows(attempts));
      assertEquals(1, attempts.size(), rows(attempts));
      assertEquals(1, ((Number) attempts.get(0)[0]).intValue(), rows(attempts));
    }
    assertEquals(
        load.invited.size(),
        mails().stream().filter(m -> load.invited.stream().anyMatch(m::contains)).count(),
        "one file each");
  }

  private WriteLoad load(int writers, Server... servers) {
    return new WriteLoad(
        a,
        Stream.of(servers).map(Server::base).toList(),
        writers,
        Tokens.of(a.slug + ".editor"),
        Tokens.of(a.slug + ".admin"));
  }

  /** All that was acknowledged is there, nothing is half done, and the chain holds. */
  private void nothingLost(WriteLoad load) {
    try (Sql owner = Sql.owner()) {
      UUID tenant = owner.tenant(a);
      assertEquals(
          Set.of(),
          missing(
              load.inquiries, owner.list("select id from inquiry where tenant_id = ?", tenant)));
      assertEquals(
          Set.of(),
          missing(
              load.submitted,
              owner.list(
                  "select r.id from reply r join approval p on p.tenant_id = r.tenant_id"
                      + " and p.revision_id = r.revision_id where r.tenant_id = ?"
                      + " and r.state = 'IN_APPROVAL' and p.state = 'OPEN'",
                  tenant)));
      assertEquals(
          0L,
          owner.<Long>one(
              "select count(*) from reply r where r.tenant_id = ? and r.state = 'IN_APPROVAL'"
                  + " and not exists (select from approval p where p.tenant_id = r.tenant_id"
                  + " and p.revision_id = r.revision_id)",
              tenant),
          "half done");
      assertEquals(
          owner.<Long>one("select count(*) from inquiry where tenant_id = ?", tenant),
          owner.<Long>one(
              "select count(*) from audit_event where tenant_id = ? and action = 'INQUIRY_RECORDED'",
              tenant),
          "every inquiry stands in the trail");
    }
    JsonNode chain = a.admin.get(a.path + "/audit-events/verification").ok().json();
    assertTrue(chain.path("verified").asBoolean(), chain.toString());
  }

  private static Set<String> missing(Collection<String> acknowledged, List<Object[]> stored) {
    Set<String> missing = new HashSet<>(acknowledged);
    stored.forEach(r -> missing.remove(r[0].toString()));
    return missing;
  }

  /** How many of these were carried out although nobody was told. */
  private long stored(Collection<String> texts) {
    try (Sql owner = Sql.owner()) {
      UUID tenant = owner.tenant(a);
      return texts.stream()
          .filter(
              t ->
                  owner.<Long>one(
                          "select count(*) from inquiry where tenant_id = ? and text = ?",
                          tenant,
                          t)
                      > 0)
          .count();
    }
  }

  private void delivered(Collection<String> addresses) {
    Set<String> all = new HashSet<>(addresses);
    Await.until(
        () -> {
          List<String> mails = mails();
          return all.stream()
              .filter(address -> mails.stream().noneMatch(m -> m.contains(address)))
              .collect(Collectors.toSet());
        },
        Set::isEmpty,
        TAKEN_OVER);
  }

  private List<String> mails() {
    try (Stream<Path> files = Files.list(installation.mails)) {
      return files.filter(f -> f.toString().endsWith(".eml")).map(ResilienceFaults::read).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String rows(List<Object[]> rows) {
    return rows.stream().map(List::of).map(Object::toString).collect(Collectors.joining(" "));
  }

  private static void print(String format, Object... values) {
    System.out.println("FAULTS " + format.formatted(values));
  }
}
