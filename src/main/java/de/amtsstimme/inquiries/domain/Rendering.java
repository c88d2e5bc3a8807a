package de.amtsstimme.inquiries.domain;

import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.Placeholder.PlaceholderType;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an approved text is adapted by: a value for each of its places, a greeting, a signature. No
 * value is free text: a choice and a place are among the options that were approved, a date is a
 * day. The release gate does the same once more ({@code gate_render}) and compares bytes.
 *
 * @param values by the key of the place; a date as YYYY-MM-DD
 * @param greeting null for none
 * @param signature null for none
 */
public record Rendering(Map<String, String> values, String greeting, String signature) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z][a-z0-9_]*)}}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern UNFINISHED = Pattern.compile("…|\\.\\.\\.|[{\\[]");
  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  public Rendering {
    values = new TreeMap<>(values == null ? Map.of() : values);
  }

  /** What the authority has approved for every text. */
  public record Lists(List<String> greetings, List<String> signatures) {

    /** Others go before these, list by list, if anything in them stands by itself. */
    public Lists overruledBy(List<String> otherGreetings, List<String> otherSignatures) {
      return new Lists(whole(otherGreetings, greetings), whole(otherSignatures, signatures));
    }

    /** "Sehr geehrte …" wants a name, and a rendering has none. */
    private static List<String> whole(List<String> list, List<String> otherwise) {
      List<String> whole = list.stream().filter(e -> !UNFINISHED.matcher(e).find()).toList();
      return whole.isEmpty() ? otherwise : whole;
    }
  }

  /**
   * @param template the approved text
   * @throws Refusal PLACEHOLDER_UNFILLED, VALIDATION_FAILED with every value that does not fit
   */
  public String of(String template, List<Placeholder> places, String language) {
    StringBuilder text = new StringBuilder();
    List<FieldError> errors = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    Matcher place = PLACE.matcher(template);
    while (place.find()) {
      String key = place.group(1);
      used.add(key);
      place.appendReplacement(text, Matcher.quoteReplacement(value(key, places, language, errors)));
    }
    place.appendTail(text);
    values.keySet().stream()
        .filter(key -> !used.contains(key))
        .forEach(key -> errors.add(error(key, "PLACEHOLDER_UNKNOWN", "Der Text hat ihn nicht.")));
    Refusal.requireNone(errors);
    return (greeting == null ? "" : greeting + "\n\n")
        + text
        + (signature == null ? "" : "\n\n" + signature);
  }

  /** Are greeting and signature among those that are approved now? */
  public boolean isFrom(Lists lists) {
    return (greeting == null || lists.greetings().contains(greeting))
        && (signature == null || lists.signatures().contains(signature));
  }

  /** As it is kept. */
  public Map<String, Object> json() {
    Map<String, Object> json = new TreeMap<>();
    json.put("values", values);
    if (greeting != null) {
      json.put("greeting", greeting);
    }
    if (signature != null) {
      json.put("signature", signature);
    }
    return json;
  }

  private String value(
      String key, List<Placeholder> places, String language, List<FieldError> errors) {
    String value = values.get(key);
    Placeholder declared =
        places.stream().filter(p -> p.key().equals(key)).findFirst().orElse(null);
    if (value == null || declared == null) {
      throw new Refusal(ProblemCode.PLACEHOLDER_UNFILLED);
    }
    if (declared.type() == PlaceholderType.DATE) {
      return day(key, value, language, errors);
    }
    if (!declared.options().contains(value)) {
      errors.add(error(key, "VALUE_NOT_AMONG_OPTIONS", "Nur einer der freigegebenen Werte."));
    }
    return value;
  }

  private static String day(String key, String value, String language, List<FieldError> errors) {
    try {
      LocalDate day = LocalDate.parse(DAY.matcher(value).matches() ? value : "-");
      if (day.getYear() < 1) {
        throw new DateTimeException("the database knows no year 0");
      }
      return language.equals("de") || language.startsWith("de-") ? GERMAN.format(day) : value;
    } catch (DateTimeException e) {
      errors.add(error(key, "VALUE_NO_DATE", "Ein Tag in der Form 2026-12-24."));
      return value;
    }
  }

  private static FieldError error(String key, String code, String sentence) {
    return new FieldError("/rendering/values/" + key, code, sentence);
  }
}
