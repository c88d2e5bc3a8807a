package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Days as they come in: "2026-11-22" and nothing else. Jackson's own reader would also take arrays,
 * instants cut off at the day, and years beyond 9999.
 */
final class Dates extends StdScalarDeserializer<LocalDate> {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  Dates() {
    super(LocalDate.class);
  }

  /**
   * @throws DateTimeException for everything that is not a day of the years 1 to 9999
   */
  static LocalDate parse(String text) {
    if (!FORM.matcher(text).matches() || text.startsWith("0000")) {
      throw new DateTimeException("no day");
    }
    return LocalDate.parse(text);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    try {
      return parse(parser.getText());
    } catch (DateTimeException e) {
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no RFC 3339 day");
    }
  }
}
