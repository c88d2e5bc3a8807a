package de.amtsstimme.rates;

import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.rates.domain.RateCard;

/** A rate card as the JSON that is kept of it, and back. */
public final class RateCardFormat {

  private RateCardFormat() {}

  static String write(RateCard card) {
    return Json.written(card);
  }

  public static RateCard read(String body) {
    return Json.kept(body, RateCard.class);
  }
}
