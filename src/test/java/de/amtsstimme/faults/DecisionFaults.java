package de.amtsstimme.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.faults.DecisionLoad.Waiting;
import de.amtsstimme.faults.FaultyInstallation.Server;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server killed in the middle of decisions, and its database connections cut: afterwards each is
 * decided, with its effect and its entry in the audit trail, or not at all. {@code mvn verify
 * -Pfaults}.
 */
class DecisionFaults {

  private static final int RUNS = 160;
  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final int CUTS = 40;

  private static FaultyInstallation installation;

  private final TestAuthority a = TestAuthority.active();

  @BeforeAll
  static void start() throws Exception {
    installation = new FaultyInstallation(1);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  void aServerKilledInTheMiddle() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Server server = installation.servers.get(0);
    int acknowledged = 0;
    int unanswered = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      DecisionLoad load = new DecisionLoad(a, server.base(), submitted(RUNS / KILLS), 4);
      TimeUnit.MILLISECONDS.sleep(20 + random.nextInt(400));
      server.process.kill();
      load.close();
      installation.start(server);
      nothingHalf(load);
      acknowledged += load.acknowledged.size();
      unanswered += load.unanswered.get();
    }
    print(
        "%d kills (seed %d): acknowledged %d, unanswered %d",
        KILLS, seed, acknowledged, unanswered);
  }

  @Test
  void connectionsCutInTheMiddle() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Server server = installation.servers.get(0);
    int cut = 0;
    DecisionLoad load = new DecisionLoad(a, server.base(), submitted(RUNS), 4);
    try (Sql superuser = Sql.superuser()) {
      for (int i = 0; i < CUTS && load.left() > 0; i++) {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
        cut +=
            superuser
                .list(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename ="
                        + " 'amtsstimme_app' and state <> 'idle' limit 1")
                .size();
      }
    }
    while (load.left() > 0) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    load.close();
    nothingHalf(load);
    assertEquals(0L, count("a.state = 'OPEN'"), "each was asked for until it was decided");
    print("%d connections cut (seed %d): acknowledged %d", cut, seed, load.acknowledged.size());
  }

  private List<Waiting> submitted(int runs) {
    List<Waiting> waiting = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      String reply = a.reply(a.inquiry("Frage"), "Antwort " + i);
      a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
      waiting.add(DecisionLoad.waiting(a.openApproval(reply)));
    }
    return waiting;
  }

  /** Run, head, reply, step, decision and trail say the same of every run. */
  private void nothingHalf(DecisionLoad load) {
    assertEquals(
        0L,
        count(
            "(a.state = 'APPROVED') <> (d.n = 1) or (a.state = 'APPROVED') <> (s.state ="
                + " 'SATISFIED') or (a.state = 'APPROVED') <> (h.state = 'APPROVED') or (a.state ="
                + " 'APPROVED') <> (r.state = 'APPROVED') or (a.state = 'APPROVED') <> (e.n = 1) or"
                + " a.state not in ('OPEN', 'APPROVED') or d.n > 1 or e.n > 1"),
        "half done");
    String decided = "a.state = 'APPROVED'";
    assertTrue(count(decided) >= load.acknowledged.size());
    for (String id : load.acknowledged) {
      assertEquals(1L, count(decided + " and a.id = '" + id + "'"), "acknowledged and gone");
    }
    JsonNode chain = a.admin.get(a.path + "/audit-events/verification").ok().json();
    assertTrue(chain.path("verified").asBoolean(), chain.toString());
  }

  private long count(String where) {
    try (Sql owner = Sql.owner()) {
      return owner.<Long>one(
          "select count(*) from approval a join approval_step s on s.tenant_id = a.tenant_id and"
              + " s.approval_id = a.id join subject_state h on h.tenant_id = a.tenant_id and"
              + " h.revision_id = a.revision_id join reply r on r.tenant_id = a.tenant_id and r.id"
              + " = a.subject_id cross join lateral (select count(*) as n from approval_decision x"
              + " where x.tenant_id = a.tenant_id and x.approval_id = a.id) d cross join lateral"
              + " (select count(*) as n from audit_event x where x.tenant_id = a.tenant_id and"
              + " x.action = 'APPROVAL_DECIDED' and x.after_state like '%' || a.id || '%') e where"
              + " a.tenant_id = ? and ("
              + where
              + ")",
          owner.tenant(a));
    }
  }

  private static void print(String format, Object... values) {
    System.out.println("FAULTS " + format.formatted(values));
  }
}
