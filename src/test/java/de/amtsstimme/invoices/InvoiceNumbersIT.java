package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Numbers are unique and without gaps, whatever fails. What keeps them: {@link InvoiceGuardsIT}.
 */
@ExtendWith(ArquillianExtension.class)
class InvoiceNumbersIT {

  private static final int AT_ONCE = 32;

  private final TestAuthority a = TestAuthority.withAgency();
  private final String prefix = "N" + UUID.randomUUID().toString().substring(0, 7) + "-";
  private final int year = Invoices.today().getYear();

  @BeforeEach
  void aRangeOfItsOwn() {
    Invoices.seller(prefix);
  }

  @AfterEach
  void theUsualRange() {
    Invoices.seller();
  }

  @Test
  void thirtyTwoAtOnceAndEveryFourthFails() throws Exception {
    TestAuthority b = TestAuthority.withAgency();
    List<Callable<Api.Answer>> issues = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      TestAuthority of = i % 2 == 0 ? a : b;
      String draft = i % 4 == 3 ? invalid(of) : Invoices.drafted(of);
      issues.add(() -> Invoices.issue(of, draft, 1));
    }
    TreeSet<String> numbers = new TreeSet<>();
    int invalid = 0;
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (Future<Api.Answer> f : threads.invokeAll(issues)) {
        Api.Answer answer = f.get();
        if (answer.status() == 200) {
          assertTrue(numbers.add(answer.json().path("number").asText()), answer.text());
        } else if (answer.code().equals("INVOICE_INVALID")) {
          invalid++;
        } else {
          // Two connections for thirty-two: whoever waits too long is told so, and has no number.
          assertEquals("TEMPORARILY_UNAVAILABLE", answer.code(), answer.text());
        }
      }
    } finally {
      threads.shutdown();
    }
    assertTrue(invalid <= AT_ONCE / 4 && numbers.size() >= AT_ONCE / 4, numbers.toString());
    assertEquals(expected(numbers.size()), numbers);
    assertEquals(numbers, issued());
  }

  /** A server that is killed between number and commit leaves none behind. */
  @Test
  void aLostConnectionGivesTheNumberBack() {
    Invoices.issued(a);
    try (Sql lost = Sql.behindTheDoor(a, "manager");
        Sql superuser = Sql.superuser()) {
      int backend = lost.one("select pg_backend_pid()");
      assertEquals(
          2L,
          (Long)
              lost.one(
                  "update invoice_counter set last = last + 1 where prefix = ? and year = ?"
                      + " returning last",
                  prefix,
                  year));
      superuser.list("select pg_terminate_backend(?)", backend);
      assertThrows(Sql.Refused.class, lost::commit);
    } catch (Sql.Refused closing) {
      // The connection is gone already.
    }
    Invoices.issued(a);
    assertEquals(expected(2), issued());
  }

  private static String invalid(TestAuthority a) {
    Map<String, Object> body = new HashMap<>(Invoices.draft(a));
    body.put("buyer", Map.of("name", "Ohne Leitweg-ID", "city", "Ort"));
    return a.manager.post(a.path + "/invoice-drafts", body).ok().id();
  }

  private TreeSet<String> expected(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "%s%d-%05d".formatted(prefix, year, i))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private TreeSet<String> issued() {
    try (Sql owner = Sql.owner()) {
      return owner.list("select number from invoice where prefix = ?", prefix).stream()
          .map(r -> (String) r[0])
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
