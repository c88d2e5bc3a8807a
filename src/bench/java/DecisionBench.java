import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Three steps, three people, many authorities; see the script of the same purpose. */
public final class DecisionBench {

  private static final List<String> APPROVERS = List.of("mh.fachbereich", "mh.presse", "mh.leser");

  private record Draft(ThrowAwayAuthority authority, String answer, String revision) {}

  private record Run(ThrowAwayAuthority authority, String approval) {}

  /** What one worker does for the number it took. */
  private interface Job {
    void run(int number) throws Exception;
  }

  private final DemoApi api;
  private final Path runDirectory;
  private final List<ThrowAwayAuthority> authorities = new ArrayList<>();

  private DecisionBench(DemoApi api, Path runDirectory) {
    this.api = api;
    this.runDirectory = runDirectory;
  }

  public static void main(String[] args) throws Exception {
    DecisionBench bench = new DecisionBench(new DemoApi(args[0], args[1]), Path.of(args[2]));
    int processes = Integer.parseInt(args[3]);
    String slug = "lauf-" + Long.toString(System.currentTimeMillis(), 36) + "-";
    try {
      for (int i = 0; i < 20; i++) {
        bench.authorities.add(ThrowAwayAuthority.found(bench.api, slug + i, APPROVERS));
      }
      bench.measure("warm-up, 20 authorities", 20, 8, processes);
      bench.measure("20 authorities", 20, 4, processes);
      bench.measure("20 authorities", 20, 8, processes);
      bench.measure(" 1 authority", 1, 8, processes);
    } finally {
      for (ThrowAwayAuthority a : bench.authorities) {
        a.end();
      }
    }
  }

  private void measure(String what, int over, int connections, int processes) throws Exception {
    Draft[] drafts = new Draft[processes];
    String[] sources = new String[over];
    for (int i = 0; i < over; i++) {
      sources[i] = authorities.get(i).source();
    }
    parallel(
        8,
        processes,
        n -> {
          JsonNode answer =
              authorities
                  .get(n % over)
                  .answer("Messung " + n + "?", "Antwort " + n, sources[n % over], null);
          drafts[n] =
              new Draft(
                  authorities.get(n % over),
                  answer.path("id").asText(),
                  answer.path("latest").path("id").asText());
        });
    Run[] runs = new Run[processes];
    long before = System.nanoTime();
    parallel(
        connections,
        processes,
        n -> {
          Draft d = drafts[n];
          JsonNode started =
              api.post(
                  ThrowAwayAuthority.WRITER,
                  d.authority.path
                      + "/answers/"
                      + d.answer
                      + "/revisions/"
                      + d.revision
                      + "/submission",
                  null);
          runs[n] = new Run(d.authority, started.path("approvalId").asText());
        });
    double starts = processes * 1e9 / (System.nanoTime() - before);
    double[] cpu = cpu();
    before = System.nanoTime();
    long[] took = parallel(connections, processes, n -> decide(runs[n]));
    double seconds = (System.nanoTime() - before) / 1e9;
    double[] after = cpu();
    int decisions = processes * APPROVERS.size();
    System.out.printf(
        "%s, %d connections: %.0f starts/s, %.0f approvals/s (read and decide), three steps p50 %.1f ms"
            + " p99 %.1f ms; CPU an approval %.2f ms server + %.2f ms PostgreSQL%n",
        what,
        connections,
        starts,
        decisions / seconds,
        took[processes / 2] / 1e6,
        took[(int) (processes * .99)] / 1e6,
        (after[0] - cpu[0]) / decisions,
        (after[1] - cpu[1]) / decisions);
  }

  /** Each reads what waits for them, and decides about exactly that text. */
  private void decide(Run run) throws Exception {
    String path = run.authority.path + "/approvals/" + run.approval;
    for (String person : APPROVERS) {
      JsonNode seen = api.get(person, path);
      api.post(
          person,
          path + "/decisions",
          Map.of("verdict", "APPROVE", "contentHash", seen.path("contentHash").asText()));
    }
  }

  /**
   * @return how many nanoseconds each took, sorted
   */
  private static long[] parallel(int threads, int jobs, Job job) throws Exception {
    AtomicInteger next = new AtomicInteger();
    long[] took = new long[jobs];
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<?>> running = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      running.add(
          pool.submit(
              () -> {
                for (int n; (n = next.getAndIncrement()) < jobs; ) {
                  long start = System.nanoTime();
                  job.run(n);
                  took[n] = System.nanoTime() - start;
                }
                return null;
              }));
    }
    for (Future<?> r : running) {
      r.get();
    }
    pool.shutdown();
    Arrays.sort(took);
    return took;
  }

  /** Milliseconds that the server and PostgreSQL have worked so far; Linux only. */
  private double[] cpu() throws Exception {
    long server = Long.parseLong(Files.readString(runDirectory.resolve("liberty.pid")).strip());
    long database =
        Long.parseLong(
            Files.readAllLines(runDirectory.resolve("pg/postmaster.pid")).get(0).strip());
    double[] sum = new double[2];
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        String stat;
        try {
          stat = Files.readString(process.resolve("stat"));
        } catch (java.io.IOException gone) {
          continue;
        }
        String[] f = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long pid = Long.parseLong(process.getFileName().toString());
        double own = Long.parseLong(f[11]) + Long.parseLong(f[12]);
        double ended = Long.parseLong(f[13]) + Long.parseLong(f[14]);
        sum[0] += pid == server ? own * 10 : 0;
        sum[1] +=
            pid == database ? (own + ended) * 10 : Long.parseLong(f[1]) == database ? own * 10 : 0;
      }
    }
    return sum;
  }
}
