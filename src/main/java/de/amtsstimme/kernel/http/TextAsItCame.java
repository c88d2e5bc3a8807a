package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Texts;
import java.io.IOException;

/**
 * A text that is looked at and never kept: places in it are counted as its sender counts them, so
 * it is not normalised. What would be refused elsewhere is refused here, too.
 */
public final class TextAsItCame extends StdScalarDeserializer<String> {

  TextAsItCame() {
    super(String.class);
  }

  /**
   * @throws Refusal INVALID_TEXT
   */
  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.currentToken().isScalarValue()
        || parser.currentToken().isNumeric()
        || parser.currentToken().isBoolean()) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText();
    Texts.normalised(text);
    return text;
  }
}
