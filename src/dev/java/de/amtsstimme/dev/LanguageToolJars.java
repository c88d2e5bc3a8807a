package de.amtsstimme.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The optional library as Maven built it, in a place that outlives {@code mvn clean}. */
final class LanguageToolJars {

  private static final Path BUILT = Path.of("target/languagetool");

  private LanguageToolJars() {}

  static Optional<Path> mirror(RunDirectory directory) throws IOException {
    if (!Files.isDirectory(BUILT)) {
      return Optional.empty();
    }
    Path mirror = directory.path("languagetool").toAbsolutePath();
    Files.createDirectories(mirror);
    List<Path> built = files(BUILT);
    Set<String> names =
        built.stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    for (Path old : files(mirror)) {
      if (!names.contains(old.getFileName().toString())) {
        Files.delete(old);
      }
    }
    for (Path file : built) {
      Path copy = mirror.resolve(file.getFileName());
      if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return Optional.of(mirror);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).toList();
    }
  }
}
