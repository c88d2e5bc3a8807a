package de.amtsstimme.answers.domain;

import static de.amtsstimme.answers.domain.EntryBounds.PLACEHOLDER_LABEL_CHARACTERS;
import static de.amtsstimme.answers.domain.EntryBounds.PLACEHOLDER_OPTIONS;
import static de.amtsstimme.answers.domain.EntryBounds.PLACEHOLDER_OPTION_CHARACTERS;

import de.amtsstimme.answers.domain.Placeholder.PlaceholderType;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and declarations of placeholders fit each other, or say where they do not. */
public final class PlaceholderRules {

  /** Anything in double braces, and braces that nobody closed. */
  private static final Pattern USE = Pattern.compile("\\{\\{(?:([^{}]*)}})?");

  /** As the release gate knows it. */
  private static final Pattern FILLABLE = Pattern.compile("\\{\\{[a-z][a-z0-9_]*}}");

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  private PlaceholderRules() {}

  /** The keys between double braces, in order of the alphabet. */
  public static Set<String> used(String text) {
    Set<String> keys = new TreeSet<>();
    Matcher use = USE.matcher(text);
    while (use.find()) {
      if (use.group(1) != null) {
        keys.add(use.group(1));
      }
    }
    return keys;
  }

  /** Is there a place that still waits for its value? */
  public static boolean unfilled(String text) {
    return FILLABLE.matcher(text).find();
  }

  /**
   * @param texts in the order in which they came, for the pointers
   */
  public static List<FieldError> errors(List<Placeholder> declared, List<String> texts) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < declared.size(); i++) {
      declaration(declared.get(i), "/placeholders/" + i, keys, errors);
    }
    Set<String> used = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      use(texts.get(i), "/variants/" + i + "/text", keys, errors);
      used.addAll(used(texts.get(i)));
    }
    for (int i = 0; i < declared.size(); i++) {
      if (!used.contains(declared.get(i).key())) {
        errors.add(
            new FieldError(
                "/placeholders/" + i + "/key",
                "PLACEHOLDER_UNUSED",
                "Kein Text verwendet {{" + declared.get(i).key() + "}}."));
      }
    }
    return errors;
  }

  private static void declaration(
      Placeholder p, String pointer, Set<String> keys, List<FieldError> errors) {
    if (!KEY.matcher(p.key()).matches()) {
      errors.add(
          new FieldError(
              pointer + "/key",
              "PLACEHOLDER_KEY",
              "Kleinbuchstaben, Ziffern und Unterstriche, beginnend mit einem Buchstaben."));
    } else if (!keys.add(p.key())) {
      errors.add(
          new FieldError(
              pointer + "/key", "PLACEHOLDER_TWICE", "Diesen Platzhalter gibt es schon."));
    }
    bounds("Die Bezeichnung", p.label(), PLACEHOLDER_LABEL_CHARACTERS, pointer + "/label", errors);
    if (p.options().size() > PLACEHOLDER_OPTIONS) {
      errors.add(
          new FieldError(
              pointer + "/options", "TOO_MANY", "Höchstens " + PLACEHOLDER_OPTIONS + " Werte."));
    }
    for (int i = 0; i < p.options().size(); i++) {
      String at = pointer + "/options/" + i;
      bounds("Ein Wert", p.options().get(i), PLACEHOLDER_OPTION_CHARACTERS, at, errors);
    }
    boolean chosen = p.type() != PlaceholderType.DATE;
    if (chosen == p.options().isEmpty() || distinct(p.options()) < p.options().size()) {
      errors.add(
          new FieldError(
              pointer + "/options",
              "PLACEHOLDER_OPTIONS",
              chosen
                  ? "Eine Auswahl und ein Ort brauchen die verschiedenen Werte, unter denen gewählt"
                      + " wird."
                  : "Ein Datum hat keine Auswahl."));
    }
    if (p.options().stream().anyMatch(PlaceholderRules::unfilled)) {
      errors.add(
          new FieldError(
              pointer + "/options", "PLACEHOLDER_OPTIONS", "Ein Wert enthält keinen Platzhalter."));
    }
  }

  /** An empty one would go out as nothing where people expect a word. */
  private static void bounds(
      String what, String text, int most, String pointer, List<FieldError> errors) {
    if (text.isBlank()) {
      errors.add(new FieldError(pointer, "MISSING", what + " eines Platzhalters ist leer."));
    } else if (text.length() > most) {
      errors.add(
          new FieldError(
              pointer,
              "TOO_LONG",
              what + " eines Platzhalters hat höchstens " + most + " Zeichen."));
    }
  }

  private static void use(
      String text, String pointer, Set<String> declared, List<FieldError> errors) {
    Matcher use = USE.matcher(text);
    Set<String> told = new HashSet<>();
    while (use.find()) {
      String key = use.group(1);
      if (key == null && told.add("")) {
        errors.add(
            new FieldError(
                pointer, "PLACEHOLDER_BROKEN", "Ein Platzhalter wird mit }} geschlossen."));
      } else if (key != null && !declared.contains(key) && told.add(key)) {
        errors.add(
            new FieldError(
                pointer,
                "PLACEHOLDER_UNKNOWN",
                "Der Platzhalter {{" + key + "}} ist nicht erklärt (placeholders)."));
      }
    }
  }

  private static long distinct(Collection<String> values) {
    return values.stream().distinct().count();
  }
}
