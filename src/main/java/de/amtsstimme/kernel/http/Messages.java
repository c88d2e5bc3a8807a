package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Title and sentence of a problem, German unless English was asked for. In the files: CODE.title
 * and CODE.detail.
 */
public final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  public static String title(ProblemCode code, Locale locale) {
    return bundle(locale).getString(code.name() + ".title");
  }

  public static String detail(ProblemCode code, Locale locale, Object... arguments) {
    return new MessageFormat(bundle(locale).getString(code.name() + ".detail"), locale)
        .format(arguments);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "messages", locale, Messages.class.getClassLoader(), NO_FALLBACK);
  }
}
