package de.amtsstimme.tone;

import de.amtsstimme.kernel.library.OptionalLibrary;
import de.amtsstimme.tone.domain.Mistake;
import de.amtsstimme.tone.domain.Proofreader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The optional library in a folder of its own: nothing of it is in the application, and neither
 * sees the other's libraries. What both know is of the JDK: a class of this name, with a
 * constructor without parameters, which is a function of a text and whether it is Leichte Sprache.
 * For each mistake it gives start, end, issue, rule, message and the replacements.
 */
public final class GrammarLibrary implements Supplier<Proofreader> {

  private static final String ENTRY = "de.amtsstimme.languagetool.Proofreading";

  private final OptionalLibrary library;

  /**
   * @throws IOException where the folder cannot be read or has no jar
   */
  public GrammarLibrary(Path folder) throws IOException {
    library = new OptionalLibrary("grammar", folder);
  }

  /** A new one, which takes seconds. */
  @Override
  public Proofreader get() {
    BiFunction<String, Boolean, List<Object[]>> entry = library.open(ENTRY);
    return (text, simple) ->
        library.inside(() -> entry.apply(text, simple)).stream()
            .map(GrammarLibrary::mistake)
            .toList();
  }

  @SuppressWarnings("unchecked")
  private static Mistake mistake(Object[] said) {
    return new Mistake(
        (Integer) said[0],
        (Integer) said[1],
        (String) said[2],
        (String) said[3],
        (String) said[4],
        (List<String>) said[5]);
  }
}
