import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.amtsstimme.tone.GrammarLibrary;
import de.amtsstimme.tone.domain.Finding;
import de.amtsstimme.tone.domain.GrammarState;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.Occasion;
import de.amtsstimme.tone.domain.ProofreaderPool;
import de.amtsstimme.tone.domain.ToneChecker;
import de.amtsstimme.tone.domain.ToneChecker.Checked;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Rules, grammar and spelling together: how long a reply of 300 characters takes, four at a time,
 * how much memory that needs, and whether every mistake that is in the texts is found every time.
 */
public final class GrammarLoad {

  /** A sentence, and the place in it that has to be found; null for none. */
  private record Line(String text, String wrong) {}

  private static final List<Line> LINES =
      List.of(
          new Line("Guten Tag, vielen Dank für Ihre Nachricht.", null),
          new Line("Das Formulahr liegt im Bürgeramt aus.", "Formulahr"),
          new Line("Den Antrag können Sie online stellen.", null),
          new Line("Wir haben ihre Untterlagen erhalten.", "Untterlagen"),
          new Line("Die Gebür zahlen Sie vor Ort.", "Gebür"),
          new Line("Der Termin ist am Montag um 9 Uhr.", null),
          new Line("Bitte bringen Sie den Ausweiß mit.", "Ausweiß"),
          new Line("Wir haben montags von 9 bis 12 Uhr geöffnet.", null),
          new Line("Die Mitarbeiterin hilft ihnen gern bei den Antrag.", "bei den"),
          new Line("Die die Ämter haben geschlossen.", "Die die"),
          new Line("Sie erreichen uns telefonisch unter 115.", null),
          new Line("Der Bescheid kommt in wenigen Wohchen.", "Wohchen"));

  private record Text(String text, List<int[]> wrong) {}

  private static final Occasion OCCASION =
      new Occasion("FACEBOOK", "MESSAGE", "de", false, true, LocalDate.now(), Set.of());

  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    GuidelineBody template;
    try (var file = GrammarLoad.class.getResourceAsStream("/tone/behoerde-buergernah.json")) {
      template = json.readValue(file, GuidelineBody.class);
    }
    ToneChecker checker = new ToneChecker(template.rules(), List.of());
    long before = used();
    long begun = System.nanoTime();
    int size = Math.min(4, Runtime.getRuntime().availableProcessors());
    ProofreaderPool pool =
        new ProofreaderPool(size, Duration.ofSeconds(30), Duration.ofSeconds(30));
    pool.warmUp(new GrammarLibrary(Path.of(args[0])));
    System.out.printf(
        "%d ready after %.1f s, %d MB of at most %d MB%n",
        size,
        (System.nanoTime() - begun) / 1e9,
        (used() - before) >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
    run(checker, pool, texts(1, rounds / 4));
    List<Double> times = run(checker, pool, texts(2, rounds));
    Collections.sort(times);
    System.out.printf(
        "%d texts of about 300 characters, 4 at a time: p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
        rounds, times.get(rounds / 2), times.get((int) (rounds * 0.95)), times.get(rounds - 1));
    System.out.printf("%d MB afterwards%n", (used() - before) >> 20);
  }

  private static List<Text> texts(long seed, int count) {
    Random random = new Random(seed);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      List<int[]> wrong = new ArrayList<>();
      while (text.length() < 280) {
        Line line = LINES.get(random.nextInt(LINES.size()));
        if (line.wrong() != null) {
          int at = text.length() + line.text().indexOf(line.wrong());
          wrong.add(new int[] {at, at + line.wrong().length()});
        }
        text.append(line.text()).append(' ');
      }
      texts.add(new Text(text.toString(), wrong));
    }
    return texts;
  }

  private static List<Double> run(ToneChecker checker, ProofreaderPool pool, List<Text> texts)
      throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    List<Future<Double>> all = new ArrayList<>();
    for (Text text : texts) {
      all.add(four.submit(() -> check(checker, pool, text)));
    }
    List<Double> times = new ArrayList<>();
    for (Future<Double> one : all) {
      times.add(one.get());
    }
    four.shutdown();
    return times;
  }

  private static double check(ToneChecker checker, ProofreaderPool pool, Text text) {
    long begun = System.nanoTime();
    Checked checked = checker.check(text.text(), OCCASION, pool);
    double took = (System.nanoTime() - begun) / 1e6;
    if (checked.grammar() != GrammarState.READY) {
      throw new IllegalStateException(checked.grammar() + " for " + text.text());
    }
    for (int[] wrong : text.wrong()) {
      if (checked.findings().stream().noneMatch(f -> at(f, wrong))) {
        throw new IllegalStateException(
            "missed " + text.text().substring(wrong[0], wrong[1]) + " in " + text.text());
      }
    }
    return took;
  }

  private static boolean at(Finding f, int[] wrong) {
    return f.rule().startsWith("language.") && f.start() < wrong[1] && f.end() > wrong[0];
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
