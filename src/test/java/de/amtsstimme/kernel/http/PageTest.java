package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Property
  void aCursorComesBackAsTheIdItWasMadeFrom(@ForAll long high, @ForAll long low) {
    UUID id = new UUID(high, low);
    assertEquals(id, Page.of(null, Page.encode(id)).before());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "x",
        "null",
        "AAAA",
        "0199b1c2-0000-7000-8000-000000000001",
        "AZmxwgAAcACAAAAAAAAAAQ==x",
        "AZmxwgAAcACAAAAAAAAAAQAA",
        "' or 1=1 --",
        "ÄÖÜ"
      })
  void whatIsNoneOfOursIsRefused(String cursor) {
    Refusal refusal = assertThrows(Refusal.class, () -> Page.of(10, cursor));
    assertEquals(ProblemCode.INVALID_CURSOR, refusal.code());
  }

  @Test
  void withoutAnythingThePageIsTheFirstOfFifty() {
    assertEquals(new Page(50, null), Page.of(null, null));
    assertEquals(new Page(50, null), Page.of(null, ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
  void limitsHaveLimits(int limit) {
    Refusal refusal = assertThrows(Refusal.class, () -> Page.of(limit, null));
    assertEquals(ProblemCode.INVALID_PARAMETER, refusal.code());
  }

  @Test
  void thereIsANextPageOnlyIfOneMoreWasFound() {
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(3).toList();
    Page two = Page.of(2, null);
    assertEquals(3, two.fetch());
    assertEquals(ids.subList(0, 2), two.shown(ids));
    assertEquals(Page.encode(ids.get(1)), two.nextCursor(ids, Function.identity()));
    Page three = Page.of(3, null);
    assertEquals(ids, three.shown(ids));
    assertNull(three.nextCursor(ids, Function.identity()));
    assertNull(three.nextCursor(List.<UUID>of(), Function.identity()));
    assertEquals(
        ids.subList(0, 2) + " and then " + Page.encode(ids.get(1)),
        two.view(
            ids,
            UUID::toString,
            Function.identity(),
            (shown, next) -> shown + " and then " + next));
  }
}
