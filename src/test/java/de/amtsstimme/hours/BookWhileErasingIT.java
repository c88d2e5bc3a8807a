package de.amtsstimme.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Held;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words about an inquiry that is being erased would stay for good. */
@ExtendWith(ArquillianExtension.class)
class BookWhileErasingIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void whatIsBookedOnAnInquiryThatGoesHasNoWords() {
    String inquiry = a.inquiry("Eine Frage");
    Map<String, Object> entry = Billing.entry("2026-05-04T08:00:00Z", 10);
    entry.put("inquiryId", inquiry);
    entry.put("description", "Anruf von Frau Muster");
    try (Held held = new Held(a)) {
      CompletableFuture<Answer> erased =
          held.begin(
              () ->
                  a.admin.post(
                      a.path + "/erasures", Map.of("channel", "FACEBOOK", "author", "@wer")));
      CompletableFuture<Answer> booked =
          held.begin(() -> a.manager.post(a.path + "/time-entries", entry));
      held.release();
      Held.answer(erased).ok();
      assertEquals("ERASED", Held.answer(booked).code());
    }
    entry.remove("description");
    a.manager.post(a.path + "/time-entries", entry).ok();
  }
}
