package de.amtsstimme.archive.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.archive.domain.LoadOrder.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadOrderTest {

  @Test
  void whatIsReferredToComesFirst() {
    assertEquals(
        List.of("authority", "inquiry", "reply", "release", "contact"),
        LoadOrder.of(
            List.of("release", "reply", "inquiry", "authority", "contact"),
            List.of(
                new Reference("release", "reply"),
                new Reference("reply", "inquiry"),
                new Reference("reply", "reply"),
                new Reference("inquiry", "authority"),
                new Reference("contact", "not_in_here"))));
  }

  @Test
  void aCircleIsNamed() {
    IllegalStateException circle =
        assertThrows(
            IllegalStateException.class,
            () ->
                LoadOrder.of(
                    List.of("a", "b", "c"),
                    List.of(new Reference("a", "b"), new Reference("b", "a"))));
    assertEquals("tables refer to each other in a circle: [a, b]", circle.getMessage());
  }
}
