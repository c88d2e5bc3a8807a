package de.amtsstimme.dev;

import de.amtsstimme.suggestions.GermanCompounds;
import de.amtsstimme.suggestions.domain.GermanAnalysis;
import de.amtsstimme.suggestions.domain.Word;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the thesaurus that suggestions use out of OpenThesaurus' file for MyThes ({@code
 * th_de_DE_v2.dat} of the Debian package mythes-de): sets of stems instead of sets of words. To be
 * run again when the analysis changes; see the note beside the result.
 */
public final class BuildThesaurus {

  private static final int MOST_WORDS = 3;

  private BuildThesaurus() {}

  public static void main(String[] arguments) throws IOException {
    GermanAnalysis german = new GermanAnalysis(new GermanCompounds());
    Set<String> sets = new LinkedHashSet<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      if (line.startsWith("-|")) {
        Map<String, Double> members = members(german, line.substring(2).split("\\|"));
        if (members.size() > 1) {
          sets.add(
              members.entrySet().stream()
                  .map(BuildThesaurus::member)
                  .collect(Collectors.joining(" ")));
        }
      }
    }
    String notice =
        "# Derived from OpenThesaurus (www.openthesaurus.de), LGPL 2.1 or later; see"
            + " LIESMICH.txt\n";
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      out.write((notice + String.join("\n", sets) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Broader and narrower terms say less, and so does each word of an expression; opposites go. */
  private static Map<String, Double> members(GermanAnalysis german, String[] entries) {
    Map<String, Double> members = new TreeMap<>();
    for (String entry : entries) {
      String plain = entry.replaceAll("\\([^)]*\\)", " ").replaceAll("\\[[^\\]]*\\]", " ");
      List<Word> words =
          german.words(plain).stream()
              .filter(w -> w.kind() == Word.Kind.CONTENT && w.stem().length() > 2)
              .toList();
      if (entry.contains("(Antonym)") || words.isEmpty() || words.size() > MOST_WORDS) {
        continue;
      }
      double weight =
          entry.contains("(Oberbegriff)") ? 0.5 : entry.contains("(Unterbegriff)") ? 0.3 : 1;
      words.forEach(w -> members.merge(w.stem(), weight / words.size(), Math::max));
    }
    return members;
  }

  private static String member(Map.Entry<String, Double> m) {
    return m.getValue() > 0.999
        ? m.getKey()
        : m.getKey() + ":" + Math.round(m.getValue() * 10) / 10.0;
  }
}
