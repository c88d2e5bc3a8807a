package de.amtsstimme.kernel.domain;

import java.util.List;

/**
 * A business "no": a stable code, and what the sentence needs to be precise. Becomes an RFC 9457
 * problem; the sentence itself stands in the message files under the code's name.
 */
public class Refusal extends RuntimeException {

  /**
   * One refused place in the input. {@code pointer} is an RFC 6901 JSON pointer, {@code detail} a
   * sentence.
   */
  public record FieldError(String pointer, String code, String detail) {}

  private final ProblemCode code;
  private final transient Object[] arguments;
  private final transient List<FieldError> errors;
  private final transient List<TextDifference> differences;

  public Refusal(ProblemCode code, Object... arguments) {
    this(code, List.of(), arguments);
  }

  public Refusal(ProblemCode code, List<FieldError> errors, Object... arguments) {
    this(errors, List.of(), code, arguments);
  }

  private Refusal(
      List<FieldError> errors,
      List<TextDifference> differences,
      ProblemCode code,
      Object... arguments) {
    super(code.name(), null, false, false);
    this.differences = differences;
    this.code = code;
    this.errors = errors;
    this.arguments = arguments;
  }

  /** A value that is well formed but means nothing here. */
  public static Refusal invalid(String pointer, String sentence) {
    return new Refusal(
        ProblemCode.VALIDATION_FAILED, List.of(new FieldError(pointer, "INVALID", sentence)));
  }

  /**
   * @throws Refusal VALIDATION_FAILED with all of them, if there are any
   */
  public static void requireNone(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new Refusal(ProblemCode.VALIDATION_FAILED, errors);
    }
  }

  /** With what has changed meanwhile, for whoever saw something else. */
  public static Refusal changed(
      ProblemCode code, List<TextDifference> differences, Object... arguments) {
    return new Refusal(List.of(), differences, code, arguments);
  }

  public List<TextDifference> differences() {
    return differences;
  }

  public ProblemCode code() {
    return code;
  }

  public Object[] arguments() {
    return arguments == null ? new Object[0] : arguments;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
