package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Turns what the JSON and the validation libraries say into refusals that name the place by an RFC
 * 6901 pointer.
 */
final class JsonProblems {

  private JsonProblems() {}

  static Refusal refusal(IOException e) {
    if (e.getCause() instanceof Refusal r) {
      String pointer = e instanceof JsonMappingException m ? pointer(m) : "";
      return new Refusal(
          r.code(), List.of(new FieldError(pointer, r.code().name(), null)), r.arguments());
    }
    if (e instanceof UnrecognizedPropertyException u) {
      return at(ProblemCode.UNKNOWN_PROPERTY, pointer(u), u.getPropertyName());
    }
    if (e instanceof InvalidFormatException f
        && f.getTargetType() != null
        && f.getTargetType().isEnum()) {
      return at(ProblemCode.WRONG_TYPE, pointer(f), String.join(", ", names(f.getTargetType())));
    }
    if (e instanceof MismatchedInputException m) {
      return at(ProblemCode.WRONG_TYPE, pointer(m), expected(m.getTargetType()));
    }
    if (e instanceof JsonMappingException m && e.getCause() instanceof InputCoercionException c) {
      return at(ProblemCode.WRONG_TYPE, pointer(m), range(c.getTargetType()));
    }
    if (e instanceof JsonProcessingException p && p.getLocation() != null) {
      return new Refusal(
          ProblemCode.MALFORMED_JSON, p.getLocation().getLineNr(), p.getLocation().getColumnNr());
    }
    return new Refusal(ProblemCode.MALFORMED_JSON, 1, 1);
  }

  static void requireValid(Set<? extends ConstraintViolation<?>> violations) {
    if (violations.isEmpty()) {
      return;
    }
    List<FieldError> errors = new ArrayList<>();
    for (ConstraintViolation<?> v : violations) {
      String code = v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
      errors.add(new FieldError(pointer(place(v)), snake(code), v.getMessage()));
    }
    errors.sort(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code));
    throw new Refusal(ProblemCode.VALIDATION_FAILED, errors);
  }

  /**
   * A rule over several properties is a method whose name begins with the one it is about
   * ("isLeitwegIdValid"), or with none if it is about the whole object.
   */
  private static String place(ConstraintViolation<?> v) {
    String path = v.getPropertyPath().toString();
    String last = path.substring(path.lastIndexOf('.') + 1);
    RecordComponent[] properties =
        v.getLeafBean() == null ? null : v.getLeafBean().getClass().getRecordComponents();
    if (properties == null || last.endsWith("]")) {
      return path;
    }
    String about =
        Arrays.stream(properties)
            .map(RecordComponent::getName)
            .filter(last::startsWith)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return path.substring(0, path.length() - last.length()) + about;
  }

  /**
   * "variants[0].text" to "/variants/0/text"; the pseudo property of a rule over the whole object
   * points at the object.
   */
  static String pointer(String path) {
    StringBuilder pointer = new StringBuilder();
    for (String part : path.replace("[", ".").replace("]", "").split("\\.")) {
      if (!part.isEmpty() && !part.startsWith("<")) {
        pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private static Refusal at(ProblemCode code, String pointer, String argument) {
    return new Refusal(
        code, List.of(new FieldError(pointer, code.name(), null)), pointer, argument);
  }

  private static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference r : e.getPath()) {
      String part = r.getFieldName() != null ? r.getFieldName() : Integer.toString(r.getIndex());
      pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static List<String> names(Class<?> enumType) {
    return Arrays.stream(enumType.getEnumConstants()).map(Object::toString).toList();
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "";
    }
    if (type.isRecord()) {
      return "{ }";
    }
    if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
      return "[ ]";
    }
    return switch (type.getSimpleName()) {
      case "Instant" -> "\"2026-11-22T08:00:00Z\"";
      case "LocalDate" -> "\"2026-11-22\"";
      case "UUID" -> "UUID";
      case "Integer", "int", "Long", "long" -> "1";
      case "Boolean", "boolean" -> "true, false";
      default -> "\"…\"";
    };
  }

  /** For a number that does not fit: saying that a number is expected would not help. */
  private static String range(Class<?> type) {
    return switch (type == null ? "" : type.getSimpleName()) {
      case "Integer", "int" -> Integer.MIN_VALUE + " … " + Integer.MAX_VALUE;
      case "Long", "long" -> Long.MIN_VALUE + " … " + Long.MAX_VALUE;
      default -> expected(type);
    };
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
  }
}
