package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants as they come in: RFC 3339, so years of four digits, and in the microseconds that
 * PostgreSQL keeps.
 */
final class Instants extends StdScalarDeserializer<Instant> {

  private static final int LAST_YEAR = 9999;

  Instants() {
    super(Instant.class);
  }

  /**
   * @throws DateTimeException for everything that is not an instant of the years 1 to 9999
   */
  static Instant parse(String text) {
    Instant instant = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("year " + year);
    }
    return instant;
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    try {
      return parse(parser.getText());
    } catch (DateTimeException e) {
      return (Instant)
          context.handleWeirdStringValue(Instant.class, parser.getText(), "no RFC 3339 instant");
    }
  }
}
