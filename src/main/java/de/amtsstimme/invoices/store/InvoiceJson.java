package de.amtsstimme.invoices.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.amtsstimme.kernel.http.Json;

/** Drafts and documents as they lie in the database. Decimals come back digit for digit. */
final class InvoiceJson {

  private InvoiceJson() {}

  static String write(Object content) {
    try {
      return Json.mapper().writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return Json.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is stored cannot be read", e);
    }
  }
}
