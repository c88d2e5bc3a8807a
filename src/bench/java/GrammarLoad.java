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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * Rules, grammar and spelling together: how long a reply of 300 characters takes, four at a time,
 * how much memory that needs, and whether every mistake that is in the texts is found every time.
 */
public final class GrammarLoad {

  /** How long one took, with the others beside it and by itself. */
  private record Took(double all, double own) {}

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
    run(checker, pool, ReplyTexts.hard(1, rounds / 4));
    run(checker, pool, ReplyTexts.typical(1, rounds / 4));
    report("typical replies", run(checker, pool, ReplyTexts.typical(2, rounds)));
    report("hard replies", run(checker, pool, ReplyTexts.hard(2, rounds)));
    System.out.printf("%d MB afterwards%n", (used() - before) >> 20);
  }

  private static void report(String what, List<Took> took) {
    System.out.printf(
        "%d %s of about 300 characters, 4 at a time: p50 %.0f ms, p95 %.0f ms, max %.0f ms;"
            + " of one's own CPU p50 %.0f ms, p95 %.0f ms%n",
        took.size(),
        what,
        share(took, Took::all, 0.5),
        share(took, Took::all, 0.95),
        share(took, Took::all, 1),
        share(took, Took::own, 0.5),
        share(took, Took::own, 0.95));
  }

  private static double share(List<Took> took, ToDoubleFunction<Took> of, double part) {
    double[] sorted = took.stream().mapToDouble(of).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
  }

  private static List<Took> run(
      ToneChecker checker, ProofreaderPool pool, List<ReplyTexts.Reply> texts) throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    List<ReplyTexts.Reply> missed = Collections.synchronizedList(new ArrayList<>());
    List<Future<Took>> all = new ArrayList<>();
    for (ReplyTexts.Reply text : texts) {
      all.add(four.submit(() -> check(checker, pool, text, missed)));
    }
    List<Took> times = new ArrayList<>();
    for (Future<Took> one : all) {
      times.add(one.get());
    }
    four.shutdown();
    requireUnknown(checker, pool, missed);
    return times;
  }

  private static Took check(
      ToneChecker checker,
      ProofreaderPool pool,
      ReplyTexts.Reply text,
      List<ReplyTexts.Reply> missed) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long own = threads.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    Checked checked = checker.check(text.text(), OCCASION, pool);
    Took took =
        new Took(
            (System.nanoTime() - begun) / 1e6, (threads.getCurrentThreadCpuTime() - own) / 1e6);
    if (!found(text, checked)) {
      missed.add(text);
    }
    return took;
  }

  private static boolean found(ReplyTexts.Reply text, Checked checked) {
    if (checked.grammar() != GrammarState.READY) {
      throw new IllegalStateException(checked.grammar() + " for " + text.text());
    }
    return text.wrong().stream().allMatch(w -> checked.findings().stream().anyMatch(f -> at(f, w)));
  }

  /** What is not found when nobody else asks is no word that it knows to be wrong. */
  private static void requireUnknown(
      ToneChecker checker, ProofreaderPool pool, List<ReplyTexts.Reply> missed) {
    for (ReplyTexts.Reply text : missed) {
      if (found(text, checker.check(text.text(), OCCASION, pool))) {
        throw new IllegalStateException("missed under load: " + text.text());
      }
    }
    System.out.printf("%d texts with a slip that makes a word it takes for one%n", missed.size());
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
