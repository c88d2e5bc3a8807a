package de.amtsstimme.rates;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.rates.domain.RateCard;

/** A rate card as the JSON that is kept of it, and back. */
public final class RateCardFormat {

  private RateCardFormat() {}

  static String write(RateCard card) {
    try {
      return Json.mapper().writeValueAsString(card);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RateCard read(String body) {
    try {
      return Json.mapper().readValue(body, RateCard.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
