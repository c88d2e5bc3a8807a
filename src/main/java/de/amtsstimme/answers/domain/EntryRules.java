package de.amtsstimme.answers.domain;

import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What an entry from a file has to be like: all that is wrong with it, each with its place. */
public final class EntryRules {

  private static final Pattern LANGUAGE = Pattern.compile(EntryBounds.LANGUAGE);

  private EntryRules() {}

  public static List<FieldError> errors(ImportedEntry e) {
    List<FieldError> errors = new ArrayList<>();
    line("/externalKey", e.externalKey(), true, EntryBounds.KEY_CHARACTERS, errors);
    line("/topic", e.topic(), true, EntryBounds.TOPIC_CHARACTERS, errors);
    line("/department", e.department(), false, EntryBounds.DEPARTMENT_CHARACTERS, errors);
    line("/question", e.question(), true, EntryBounds.QUESTION_CHARACTERS, errors);
    if (e.topic() != null && !e.topic().isBlank()) {
      collect(() -> TopicPath.normalised(e.topic(), "/topic"), errors);
    }
    collect(() -> Tags.normalised(e.tags()), errors);
    phrasings(e.phrasings(), errors);
    variants(e.variants(), errors);
    count("/placeholders", e.placeholders().size(), 0, EntryBounds.PLACEHOLDERS, errors);
    placeholders(e, errors);
    count("/sources", e.sources().size(), 1, EntryBounds.SOURCES, errors);
    if (e.validFrom() != null && e.validUntil() != null && !e.validUntil().isAfter(e.validFrom())) {
      errors.add(new FieldError("/validUntil", "INVALID", "Das Ende liegt nicht nach dem Anfang."));
    }
    return errors;
  }

  private static void placeholders(ImportedEntry e, List<FieldError> errors) {
    if (e.placeholders().stream()
        .anyMatch(p -> p.key() == null || p.type() == null || p.label() == null)) {
      errors.add(
          new FieldError("/placeholders", "MISSING", "Jeder Platzhalter hat key, type und label."));
      return;
    }
    errors.addAll(
        PlaceholderRules.errors(
            e.placeholders(),
            e.variants().stream().map(v -> Objects.requireNonNullElse(v.text(), "")).toList()));
  }

  private static void phrasings(List<String> phrasings, List<FieldError> errors) {
    count("/phrasings", phrasings.size(), 0, PhrasingRules.MOST, errors);
    for (int i = 0; i < phrasings.size(); i++) {
      line("/phrasings/" + i, phrasings.get(i), true, PhrasingRules.MOST_CHARACTERS, errors);
    }
  }

  private static void variants(List<Variant> variants, List<FieldError> errors) {
    count("/variants", variants.size(), 1, EntryBounds.VARIANTS, errors);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      Variant v = variants.get(i);
      String at = "/variants/" + i;
      line(at + "/text", v.text(), true, EntryBounds.TEXT_CHARACTERS, errors);
      if (v.language().length() > EntryBounds.LANGUAGE_CHARACTERS
          || !LANGUAGE.matcher(v.language()).matches()) {
        errors.add(
            new FieldError(at + "/language", "INVALID", "Eine Sprache wie de, de-simple oder en."));
      }
      if (!seen.add(v.language() + "." + v.channel() + "." + v.kind())) {
        errors.add(new FieldError(at, "TWICE", "Für Sprache, Kanal und Art gibt es zwei Texte."));
      }
    }
  }

  private static void line(
      String pointer, String text, boolean required, int most, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      if (required) {
        errors.add(new FieldError(pointer, "MISSING", "Hier fehlt etwas."));
      }
    } else if (text.length() > most) {
      errors.add(
          new FieldError(
              pointer,
              "TOO_LONG",
              "Höchstens " + most + " Zeichen; hier sind es " + text.length() + "."));
    }
  }

  private static void count(
      String pointer, int count, int least, int most, List<FieldError> errors) {
    if (count < least) {
      errors.add(new FieldError(pointer, "MISSING", "Mindestens " + least + "."));
    } else if (count > most) {
      errors.add(new FieldError(pointer, "TOO_MANY", "Höchstens " + most + "."));
    }
  }

  private static void collect(Runnable rule, List<FieldError> errors) {
    try {
      rule.run();
    } catch (Refusal refusal) {
      errors.addAll(refusal.errors());
    }
  }
}
