import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.Occasion;
import de.amtsstimme.tone.domain.ToneChecker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long the rules take, warm: a reply of 300 characters, four at a time, and a long text. */
public final class ToneLoad {

  private static final String REPLY =
      "Guten Tag, vielen Dank für Ihre Nachricht. Ihren Antrag auf Wohngeld können Sie online"
          + " stellen oder im Bürgeramt abgeben. Wir haben montags von 9 bis 12 Uhr geöffnet."
          + " Bringen Sie bitte Ihren Ausweis und die letzten drei Abrechnungen mit. Haben Sie noch"
          + " Fragen? Dann rufen Sie uns unter 115 an.";

  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    GuidelineBody template;
    try (var file = ToneLoad.class.getResourceAsStream("/tone/behoerde-buergernah.json")) {
      template = json.readValue(file, GuidelineBody.class);
    }
    ToneChecker checker = new ToneChecker(template.rules(), List.of());
    Occasion occasion =
        new Occasion("FACEBOOK", "MESSAGE", "de", true, true, LocalDate.now(), Set.of());
    run(checker, occasion, REPLY, 3000);
    report("300 characters, 4 at a time", run(checker, occasion, REPLY, 4000));
    StringBuilder longText = new StringBuilder();
    while (longText.length() < 19_500) {
      longText.append(REPLY).append("\n\n");
    }
    report("20,000 characters, 4 at a time", run(checker, occasion, longText.toString(), 40));
    for (String evil :
        List.of("a", "0", "A ", "Am ", "(", "x.", "@", "0 ", "die ", "\u0301", "Straße ", "1.")) {
      long begun = System.nanoTime();
      checker.check(evil.repeat(20_000 / evil.length()), occasion);
      System.out.printf(
          "20,000 characters of '%s': %.0f ms%n", evil, (System.nanoTime() - begun) / 1e6);
    }
  }

  private static List<Double> run(ToneChecker checker, Occasion occasion, String text, int times)
      throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    List<Future<Double>> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(
          four.submit(
              () -> {
                long begun = System.nanoTime();
                checker.check(text, occasion);
                return (System.nanoTime() - begun) / 1e6;
              }));
    }
    List<Double> times2 = new ArrayList<>();
    for (Future<Double> one : all) {
      times2.add(one.get());
    }
    four.shutdown();
    return times2;
  }

  private static void report(String what, List<Double> times) {
    Collections.sort(times);
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms, max %.1f ms%n",
        what,
        times.get(times.size() / 2),
        times.get((int) (times.size() * 0.95)),
        times.get(times.size() - 1));
  }
}
