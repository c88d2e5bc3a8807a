package de.amtsstimme.kernel.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.fixtures.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the application is asked by name, and neither side sees the other. */
class OptionalLibraryTest {

  private static final String ENTRY = "elsewhere.Entry";

  @TempDir Path folder;

  @Test
  void itIsOpenedByNameAndWorksWithItsOwnClassLoader() throws IOException {
    TestLibrary.write(
        folder,
        ENTRY,
        """
        package elsewhere;
        public final class Entry implements java.util.function.Function<String, String[]> {
          private final java.nio.file.Path path;
          public Entry(java.nio.file.Path path) { this.path = path; }
          public String[] apply(String asked) {
            String application;
            try {
              application = Class.forName(asked).getName();
            } catch (ClassNotFoundException e) {
              application = "not seen";
            }
            return new String[] {path.toString(), Thread.currentThread().getContextClassLoader().getName(), application};
          }
        }
        """);
    OptionalLibrary beside = new OptionalLibrary("beside", folder);
    Function<String, String[]> entry = beside.open(ENTRY, Path.of("a"));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    assertArrayEquals(
        new String[] {"a", "beside", "not seen"},
        beside.inside(() -> entry.apply(OptionalLibrary.class.getName())));
    assertEquals(before, Thread.currentThread().getContextClassLoader());
    assertThrows(ClassNotFoundException.class, () -> Class.forName(ENTRY));
  }

  @Test
  void aFolderWithoutIt() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    assertThrows(IOException.class, () -> new OptionalLibrary("x", nowhere));
    Files.createDirectory(nowhere);
    assertThrows(IOException.class, () -> new OptionalLibrary("x", nowhere));
    Files.write(nowhere.resolve("other.jar"), new byte[0]);
    OptionalLibrary other = new OptionalLibrary("x", nowhere);
    assertThrows(IllegalStateException.class, () -> other.open(ENTRY, nowhere));
  }
}
