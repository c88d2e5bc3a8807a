package de.amtsstimme.tone;

import de.amtsstimme.tone.domain.Mistake;
import de.amtsstimme.tone.domain.Proofreader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The optional library in a folder of its own: nothing of it is in the application, and neither
 * sees the other's libraries. What both know is of the JDK: a class of this name, with a
 * constructor without parameters, which is a function of a text and whether it is Leichte Sprache.
 * For each mistake it gives start, end, issue, rule, message and the replacements.
 */
public final class GrammarLibrary implements Supplier<Proofreader> {

  private static final String ENTRY = "de.amtsstimme.languagetool.Proofreading";

  private final URLClassLoader loader;

  /**
   * @throws IOException where the folder cannot be read or has no jar
   */
  public GrammarLibrary(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      URL[] jars =
          files
              .filter(f -> f.getFileName().toString().endsWith(".jar"))
              .sorted()
              .map(GrammarLibrary::url)
              .toArray(URL[]::new);
      if (jars.length == 0) {
        throw new IOException("no jars in " + folder);
      }
      loader = new URLClassLoader("grammar", jars, ClassLoader.getPlatformClassLoader());
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new one, which takes seconds. */
  @Override
  public Proofreader get() {
    BiFunction<String, Boolean, List<Object[]>> entry = inside(this::entry);
    return (text, simple) ->
        inside(() -> entry.apply(text, simple)).stream().map(GrammarLibrary::mistake).toList();
  }

  @SuppressWarnings("unchecked")
  private BiFunction<String, Boolean, List<Object[]>> entry() {
    try {
      return (BiFunction<String, Boolean, List<Object[]>>)
          loader.loadClass(ENTRY).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the library for grammar", e);
    }
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

  /** It looks for its own parts by the thread's class loader. */
  private <T> T inside(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
