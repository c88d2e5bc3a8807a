package de.amtsstimme.kernel.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;

/**
 * Validation that speaks the language of the request, whatever the server's own is. The sentences
 * stand in ValidationMessages_{de,en}.properties.
 */
@ApplicationScoped
public class FieldMessages {

  @Inject ValidatorFactory factory;

  private Validator german;
  private Validator english;

  @PostConstruct
  void prepare() {
    german = speaking(Locale.GERMAN);
    english = speaking(Locale.ENGLISH);
  }

  Validator validator(boolean inEnglish) {
    return inEnglish ? english : german;
  }

  private Validator speaking(Locale locale) {
    return factory
        .usingContext()
        .messageInterpolator(new InOneLanguage(factory.getMessageInterpolator(), locale))
        .getValidator();
  }

  private record InOneLanguage(MessageInterpolator usual, Locale locale)
      implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return usual.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale ignored) {
      return interpolate(template, context);
    }
  }
}
