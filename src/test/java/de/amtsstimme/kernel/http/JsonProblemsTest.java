package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonProblemsTest {

  private record Booking(Integer minutes, Long cents) {}

  @Test
  void aNumberThatDoesNotFitIsToldWhichOnesDo() {
    assertEquals(
        List.of("/minutes", "-2147483648 … 2147483647"), refused("{\"minutes\":99999999999}"));
    assertEquals(
        List.of("/cents", "-9223372036854775808 … 9223372036854775807"),
        refused("{\"cents\":99999999999999999999}"));
  }

  @Test
  void whatIsNoNumberIsShownOne() {
    assertEquals(List.of("/minutes", "1"), refused("{\"minutes\":\"viele\"}"));
  }

  private static List<Object> refused(String json) {
    IOException e =
        assertThrows(IOException.class, () -> Json.mapper().readValue(json, Booking.class));
    Refusal refusal = JsonProblems.refusal(e);
    assertEquals(ProblemCode.WRONG_TYPE, refusal.code());
    return List.of(refusal.arguments());
  }
}
