package de.amtsstimme.answers.domain;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that entries are marked with: one spelling each, no order of their own. */
public final class Tags {

  public static final int MOST = 20;
  public static final int MOST_CHARACTERS = 50;

  private Tags() {}

  /**
   * Lower case, single spaces, no leading #, each once.
   *
   * @throws Refusal VALIDATION_FAILED naming every place
   */
  public static List<String> normalised(List<String> tags) {
    Set<String> normalised = new LinkedHashSet<>();
    List<FieldError> errors = new ArrayList<>();
    List<String> all = tags == null ? List.of() : tags;
    for (int i = 0; i < all.size(); i++) {
      String tag = normalised(all.get(i));
      if (tag.isEmpty() || tag.codePointCount(0, tag.length()) > MOST_CHARACTERS) {
        errors.add(
            new FieldError(
                "/tags/" + i,
                "INVALID",
                "Ein Schlagwort hat 1 bis "
                    + MOST_CHARACTERS
                    + " Zeichen; das "
                    + (i + 1)
                    + ". hat "
                    + tag.codePointCount(0, tag.length())
                    + "."));
      }
      normalised.add(tag);
    }
    if (normalised.size() > MOST) {
      errors.add(new FieldError("/tags", "INVALID", "Höchstens " + MOST + " Schlagwörter."));
    }
    Refusal.requireNone(errors);
    return new ArrayList<>(normalised);
  }

  public static String normalised(String tag) {
    return tag.strip()
        .replaceFirst("^#+", "")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.GERMAN);
  }
}
