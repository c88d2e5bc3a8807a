import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.amtsstimme.tone.domain.Finding;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.Occasion;
import de.amtsstimme.tone.domain.ToneChecker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the template's rules find in texts that others wrote: how often, where, and how fast. */
public final class ToneBench {

  private record Hit(String rule, String place) {}

  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    String only = args.length > 1 ? args[1] : null;
    GuidelineBody template;
    try (var file = ToneBench.class.getResourceAsStream("/tone/behoerde-buergernah.json")) {
      template = json.readValue(file, GuidelineBody.class);
    }
    ToneChecker checker = new ToneChecker(template.rules(), List.of());
    Occasion occasion =
        new Occasion("WEB_FORM", "COMMENT", "de", false, false, LocalDate.now(), Set.of());
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<Integer>> texts = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    long words = 0;
    int number = 0;
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    for (String line : lines) {
      JsonNode entry = json.readTree(line);
      String text = entry.has("answer") ? entry.get("answer").asText() : entry.get("text").asText();
      ToneChecker.Checked checked = checker.check(text, occasion);
      words += checked.figures().words();
      for (Finding f : checked.findings()) {
        counts.merge(f.rule(), 1, Integer::sum);
        texts.computeIfAbsent(f.rule(), r -> new HashSet<>()).add(number);
        hits.add(new Hit(f.rule(), place(text, f)));
      }
      number++;
    }
    long all = words;
    System.out.printf(Locale.ROOT, "%d texts, %d words%n", lines.size(), words);
    counts.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(
            e ->
                System.out.printf(
                    Locale.ROOT,
                    "%-22s %5d findings  %.3f per 100 words  in %.1f %% of the texts%n",
                    e.getKey(),
                    e.getValue(),
                    100.0 * e.getValue() / all,
                    100.0 * texts.get(e.getKey()).size() / lines.size()));
    if (only != null) {
      hits.stream()
          .filter(h -> h.rule().startsWith(only))
          .forEach(h -> System.out.println(h.rule() + "  " + h.place()));
    }
  }

  private static String place(String text, Finding f) {
    int from = Math.max(0, f.start() - 50);
    int to = Math.min(text.length(), f.end() + 40);
    String found = text.substring(f.start(), Math.min(f.end(), f.start() + 120));
    return (text.substring(from, f.start())
            + "⟦"
            + found
            + "⟧"
            + text.substring(Math.min(f.end(), to), to))
        .replace("\n", "⏎");
  }
}
