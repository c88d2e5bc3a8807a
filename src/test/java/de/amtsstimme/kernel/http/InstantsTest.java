package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

  record Body(Instant at) {}

  @Test
  void keepsMicrosecondsAndUnderstandsOffsets() throws Exception {
    assertEquals(
        Instant.parse("2026-11-22T08:00:00.123456Z"),
        Instants.parse("2026-11-22T08:00:00.123456789Z"));
    assertEquals(
        Instant.parse("2026-11-22T08:00:00Z"), Instants.parse("2026-11-22T09:00:00+01:00"));
    assertEquals(
        Instant.parse("2026-11-22T08:00:00Z"),
        Json.mapper().readValue("{\"at\":\"2026-11-22T08:00:00Z\"}", Body.class).at());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1763798400",
        "2026-11-22",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "morgen"
      })
  void refusesWhatIsNoInstantOfFourDigitYears(String text) {
    assertThrows(DateTimeException.class, () -> Instants.parse(text));
    assertThrows(
        JsonMappingException.class,
        () -> Json.mapper().readValue("{\"at\":\"" + text + "\"}", Body.class));
  }

  @Test
  void refusesNumbers() {
    assertThrows(
        JsonMappingException.class,
        () -> Json.mapper().readValue("{\"at\":1763798400}", Body.class));
  }
}
