package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Path and query values: an id of the wrong kind in the path does not exist (404), a wrong value in
 * the query is an error (400).
 */
@Provider
public class Parameters implements ParamConverterProvider {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    String query = name(annotations);
    if (type == UUID.class) {
      return (ParamConverter<T>) converter(text -> uuid(text, query));
    }
    if (type.isEnum()) {
      return converter(text -> constant(type, text, query));
    }
    if (type == Integer.class) {
      return (ParamConverter<T>) converter(text -> number(text, query));
    }
    if (type == Boolean.class) {
      return (ParamConverter<T>) converter(text -> truth(text, query));
    }
    if (type == Instant.class) {
      return (ParamConverter<T>) converter(text -> instant(text, query));
    }
    return null;
  }

  private static Instant instant(String text, String query) {
    try {
      return Instants.parse(text);
    } catch (DateTimeException e) {
      throw wrong(query, "2026-11-22T08:00:00Z");
    }
  }

  private static UUID uuid(String text, String query) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw query == null ? new Refusal(ProblemCode.NOT_FOUND) : wrong(query, "UUID");
    }
    return UUID.fromString(text);
  }

  private static <T> T constant(Class<T> type, String text, String query) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    query,
                    Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))));
  }

  private static Integer number(String text, String query) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw wrong(query, "1, 2, 3 …");
    }
  }

  private static Boolean truth(String text, String query) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(query, "true, false");
    };
  }

  private static Refusal wrong(String query, String expected) {
    return new Refusal(ProblemCode.INVALID_PARAMETER, query, expected);
  }

  private static String name(Annotation[] annotations) {
    for (Annotation a : annotations) {
      if (a instanceof QueryParam q) {
        return q.value();
      }
      if (a instanceof PathParam) {
        return null;
      }
    }
    return "?";
  }

  private static <T> ParamConverter<T> converter(Function<String, T> parse) {
    return new ParamConverter<>() {
      @Override
      public T fromString(String value) {
        return value == null || value.isEmpty() ? null : parse.apply(value);
      }

      @Override
      public String toString(T value) {
        return String.valueOf(value);
      }
    };
  }
}
