import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.store.UsableEntries;
import de.amtsstimme.dev.EmbeddedDatabase;
import de.amtsstimme.suggestions.GermanWords;
import de.amtsstimme.suggestions.SuggestAnswers;
import de.amtsstimme.suggestions.SuggestAnswers.Suggestions;
import de.amtsstimme.suggestions.store.Candidates;
import de.amtsstimme.suggestions.store.SuggestionLog;
import de.amtsstimme.suggestions.store.SuggestionLog.Asked;
import de.amtsstimme.suggestions.store.SuggestionLog.LoggedHit;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Fills, asks, measures; see the script of the same purpose. */
public final class SuggestionLoadBench {

  /** A sixth of the memory that such an installation has. */
  private static final String BUFFERS = "4GB";

  /** As many as there are cores: then nobody waits for anybody. */
  private static final int FEW = 2;

  private final int most = Integer.getInteger("connections", 8);
  private int connections = most;

  private final EmbeddedDatabase database;
  private final LoadLibrary library;
  private final GermanWords german;

  private SuggestionLoadBench(EmbeddedDatabase database) throws Exception {
    this.german = german();
    this.database = database;
    this.library = new LoadLibrary(database);
  }

  public static void main(String[] args) throws Exception {
    Path directory = Files.createTempDirectory("suggestion-load");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(
            directory.resolve("pg"), directory.resolve("runtime"), port, true, BUFFERS)) {
      database.migrate();
      SuggestionLoadBench bench = new SuggestionLoadBench(database);
      int authorities = Integer.parseInt(args[0]);
      int seconds = Integer.parseInt(args[1]);
      bench.library.fill(1, 2);
      bench.measure(2, seconds);
      if (authorities > 2) {
        bench.library.fill(3, authorities);
        bench.measure(authorities, seconds);
      }
      bench.plan();
    } finally {
      delete(directory);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** What one connection asks for, again and again. */
  interface Asking {
    void one(int authority, Random own);
  }

  /** Made for a connection. */
  private interface Kind {
    Asking of(JdbcSql sql) throws Exception;
  }

  private void measure(int authorities, int seconds) throws Exception {
    measure("suggestion", this::suggesting, authorities, seconds);
    LibraryReading reading = new LibraryReading(library);
    for (int c : new int[] {most, Math.min(most, FEW)}) {
      connections = c;
      measure("list of 50", sql -> reading.listing(sql, 50), authorities, seconds);
      measure("list of 20", sql -> reading.listing(sql, 20), authorities, seconds);
      measure("search", reading::searching, authorities, seconds);
    }
    connections = most;
  }

  private void measure(String name, Kind kind, int authorities, int seconds) throws Exception {
    ask(kind, authorities, seconds / 2 + 1);
    double own = ownCpu();
    databaseCpu = 0;
    long[] times = ask(kind, authorities, seconds);
    own = ownCpu() - own;
    Arrays.sort(times);
    System.out.printf(
        "     CPU a request: %.2f ms in PostgreSQL, %.2f ms here%n",
        databaseCpu / times.length, own * 1e3 / times.length);
    System.out.printf(
        "%3d authorities, %d connections, %s: %d requests, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, %.0f/s%n",
        authorities,
        connections,
        name,
        times.length,
        at(times, .5),
        at(times, .9),
        at(times, .99),
        (double) times.length / seconds);
  }

  private volatile double databaseCpu;

  private static double ownCpu() {
    return ((com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /** Milliseconds that the backend of a connection has worked so far; Linux only. */
  private static double backendCpu(JdbcSql sql) {
    int pid = sql.list("select pg_backend_pid()", r -> (Integer) r[0]).get(0);
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  private static double at(long[] times, double share) {
    return times[(int) (times.length * share)] / 1e6;
  }

  private long[] ask(Kind kind, int authorities, int seconds) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(connections);
    List<Future<List<Long>>> running = new ArrayList<>();
    for (int c = 0; c < connections; c++) {
      running.add(pool.submit(connection(kind, authorities, seconds, c)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> f : running) {
      all.addAll(f.get());
    }
    pool.shutdown();
    return all.stream().mapToLong(l -> l).toArray();
  }

  private Callable<List<Long>> connection(Kind kind, int authorities, int seconds, int seed) {
    return () -> {
      Random own = new Random(seed);
      List<Long> times = new ArrayList<>();
      try (Connection db = application()) {
        JdbcSql sql = new JdbcSql(db);
        Asking asking = kind.of(sql);
        double before = backendCpu(sql);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
          long start = System.nanoTime();
          int authority = 1 + own.nextInt(authorities);
          sql.list(
              "select * from door_enter(?, ?, ?)",
              r -> r,
              "https://bench.invalid",
              "p",
              "behoerde-" + authority);
          asking.one(authority, own);
          db.commit();
          times.add(System.nanoTime() - start);
        }
        double worked = backendCpu(sql) - before;
        if (connections == 1) {
          sql.spent.forEach(
              (statement, sum) ->
                  System.out.printf(
                      "     %.2f ms %5d times %.90s%n",
                      sum[0] / 1e6 / sum[1], sum[1], statement.strip().replaceAll("\\s+", " ")));
        }
        synchronized (this) {
          databaseCpu += worked;
        }
      }
      return times;
    };
  }

  private Asking suggesting(JdbcSql sql) throws Exception {
    SuggestAnswers suggest = wired(sql, german);
    SuggestionLog log = set(new SuggestionLog(), "sql", sql);
    return (authority, own) -> one(sql, suggest, log, asked(own));
  }

  private static void one(JdbcSql sql, SuggestAnswers suggest, SuggestionLog log, String question) {
    Suggestions said = suggest.suggest(question, "de", 5);
    sql.list(
        "select revision_id, language, channel, kind, text from answer_variant where tenant_id ="
            + " bound_tenant() and revision_id = any (cast(string_to_array(?, ',') as uuid[]))",
        r -> r,
        String.join(",", said.hits().stream().map(h -> h.revisionId().toString()).toList()));
    log.add(
        new Asked(
            UUID.randomUUID(),
            null,
            question,
            "de",
            null,
            said.verdict(),
            UUID.randomUUID(),
            Instant.now(),
            LocalDate.now()),
        said.hits().stream()
            .map(h -> new LoggedHit(h.answerId(), h.revisionId(), h.confidence()))
            .toList());
  }

  /** An entry's question, with words gone, others come, and a misspelling. */
  private String asked(Random own) {
    String[] words = library.questions.get(own.nextInt(library.questions.size())).split(" ");
    StringBuilder asked = new StringBuilder("Hallo, wo");
    for (int i = 3; i < words.length; i++) {
      if (own.nextInt(4) > 0) {
        asked.append(' ').append(words[i]);
      }
    }
    String other = library.vocabulary.get(own.nextInt(library.vocabulary.size()));
    return asked
        .append(' ')
        .append(other)
        .append(' ')
        .append(other, 0, other.length() - 1)
        .append("x?")
        .toString();
  }

  private static GermanWords german() throws Exception {
    GermanWords german = new GermanWords();
    var read = GermanWords.class.getDeclaredMethod("read");
    read.setAccessible(true);
    read.invoke(german);
    return german;
  }

  private static SuggestAnswers wired(JdbcSql sql, GermanWords german) throws Exception {
    SuggestAnswers suggest = set(new SuggestAnswers(), "german", german);
    set(suggest, "usableAnswers", set(new UsableAnswers(), "entries", usable(sql)));
    return set(suggest, "candidates", set(new Candidates(), "sql", sql));
  }

  static UsableEntries usable(JdbcSql sql) throws Exception {
    return set(new UsableEntries(), "sql", sql);
  }

  static <T> T set(T bean, String field, Object value) throws Exception {
    Field f = bean.getClass().getDeclaredField(field);
    f.setAccessible(true);
    f.set(bean, value);
    return bean;
  }

  private void plan() throws Exception {
    try (Connection db = application();
        Statement s = db.createStatement()) {
      JdbcSql sql = new JdbcSql(db);
      sql.list(
          "select * from door_enter(?, ?, ?)", r -> r, "https://bench.invalid", "p", "behoerde-1");
      sql.explain = true;
      wired(sql, german).suggest(asked(new Random(7)), "de", 5);
      LibraryReading reading = new LibraryReading(library);
      reading.listing(sql, 50).one(1, new Random(7));
      reading.searching(sql).one(1, new Random(7));
      db.rollback();
    }
  }

  private Connection application() throws SQLException {
    Connection db =
        DriverManager.getConnection(
            database.url()
                + "?currentSchema=amtsstimme&stringtype=unspecified&prepareThreshold=3"
                + "&options=-c%20plan_cache_mode=force_generic_plan%20-c%20jit=off",
            EmbeddedDatabase.APPLICATION,
            "");
    db.setAutoCommit(false);
    return db;
  }
}
