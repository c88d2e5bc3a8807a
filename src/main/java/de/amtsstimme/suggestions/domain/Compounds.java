package de.amtsstimme.suggestions.domain;

import java.util.List;

/** Takes German compounds apart: Sperrmüllabfuhr is Sperrmüll and Abfuhr, too. */
@FunctionalInterface
public interface Compounds {

  /**
   * @param word as written, letters only
   * @return two parts or more, or none
   */
  List<String> parts(String word);
}
