package de.amtsstimme.kernel.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The jars of a folder, with nothing above them but the JDK: neither they nor the application sees
 * the other's classes. So what is asked of them speaks in types of the JDK.
 */
public final class OptionalLibrary {

  private final URLClassLoader loader;

  /**
   * @throws IOException where the folder cannot be read or has no jar
   */
  public OptionalLibrary(String name, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      URL[] jars =
          files
              .filter(f -> f.getFileName().toString().endsWith(".jar"))
              .sorted()
              .map(OptionalLibrary::url)
              .toArray(URL[]::new);
      if (jars.length == 0) {
        throw new IOException("no jars in " + folder);
      }
      loader = new URLClassLoader(name, jars, ClassLoader.getPlatformClassLoader());
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param entry a class of the library
   * @param with what its only constructor takes
   */
  @SuppressWarnings("unchecked")
  public <T> T open(String entry, Object... with) {
    return inside(
        () -> {
          try {
            return (T) loader.loadClass(entry).getConstructors()[0].newInstance(with);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(loader.getName() + ": " + entry, e);
          }
        });
  }

  /** Libraries look for their own parts by the thread's class loader. */
  public <T> T inside(Supplier<T> work) {
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
