package de.amtsstimme.kernel.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceWorkTest {

  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);
  private static final List<UUID> ALL = List.of(FIRST, SECOND, THIRD);

  private final List<UUID> done = new ArrayList<>();

  @Test
  void whatFailsInOneKeepsNoneOfTheOthersWaiting() {
    IllegalStateException failed =
        assertThrows(
            IllegalStateException.class,
            () -> round(SECOND, new IllegalArgumentException("no word")));
    assertEquals("failed in 1 authorities", failed.getMessage());
    assertEquals(List.of(FIRST, THIRD), done);
  }

  @Test
  void anAuthorityThatIsGoneIsNoFailure() {
    round(FIRST, new Refusal(ProblemCode.NOT_FOUND));
    assertEquals(List.of(SECOND, THIRD), done);
  }

  private void round(UUID bad, RuntimeException how) {
    new ServiceWork()
        .round(
            ALL,
            tenant -> {
              if (tenant.equals(bad)) {
                throw how;
              }
              done.add(tenant);
            });
  }
}
