package de.amtsstimme.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Eight people press eight times each, all at once: one decision, and 63 are told why not. */
@ExtendWith(ArquillianExtension.class)
class ParallelDecisionsIT {

  private static final int PEOPLE = 8;
  private static final int TIMES = 8;
  private static final Set<String> CLEAR = Set.of("APPROVAL_CLOSED", "DECIDED_ALREADY");

  private final TestAuthority a = TestAuthority.active();

  @Test
  void sixtyFourAtOnceAreOneDecision() throws Exception {
    List<Api> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(Chains.approver(a, "many" + i, "Presse"));
    }
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    CyclicBarrier start = new CyclicBarrier(PEOPLE * TIMES);
    ExecutorService pool = Executors.newFixedThreadPool(PEOPLE * TIMES);
    Map<String, Integer> answers = new TreeMap<>();
    try {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < PEOPLE * TIMES; i++) {
        Api who = people.get(i % PEOPLE);
        all.add(
            pool.submit(
                () -> {
                  start.await();
                  Api.Answer answer = Chains.decide(a, who, run, "APPROVE");
                  return answer.status() == 200 ? "DONE" : answer.code();
                }));
      }
      for (Future<String> one : all) {
        answers.merge(one.get(), 1, Integer::sum);
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(1, answers.remove("DONE"), answers.toString());
    assertEquals(PEOPLE * TIMES - 1, answers.values().stream().mapToInt(n -> n).sum());
    assertTrue(CLEAR.containsAll(answers.keySet()), answers.toString());
    try (Sql owner = Sql.owner()) {
      UUID id = UUID.fromString(run.path("id").asText());
      assertEquals(
          1L, owner.<Long>one("select count(*) from approval_decision where approval_id = ?", id));
      assertEquals(
          1L,
          owner.<Long>one(
              "select count(*) from audit_event where action = 'APPROVAL_DECIDED' and subject_id ="
                  + " ?",
              UUID.fromString(run.path("subjectId").asText())));
    }
    assertEquals("APPROVED", Chains.read(a, run).path("state").asText());
  }
}
