import de.amtsstimme.dev.EmbeddedDatabase;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.GermanCompounds;
import de.amtsstimme.suggestions.GermanWords;
import de.amtsstimme.suggestions.SuggestAnswers;
import de.amtsstimme.suggestions.SuggestAnswers.Suggestions;
import de.amtsstimme.suggestions.domain.GermanAnalysis;
import de.amtsstimme.suggestions.domain.Indexed;
import de.amtsstimme.suggestions.domain.Places;
import de.amtsstimme.suggestions.domain.Places.Place;
import de.amtsstimme.suggestions.domain.Wording;
import de.amtsstimme.suggestions.store.Candidates;
import de.amtsstimme.suggestions.store.SuggestionLog;
import de.amtsstimme.suggestions.store.SuggestionLog.Asked;
import de.amtsstimme.suggestions.store.SuggestionLog.LoggedHit;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Fills, asks, measures; see the script of the same purpose. */
public final class SuggestionLoadBench {

  private static final int ENTRIES = 5000;
  private static final int CONNECTIONS = Integer.getInteger("connections", 8);
  private static final int WORDS = 8000;

  private final EmbeddedDatabase database;
  private final List<String> vocabulary = vocabulary();
  private final List<String> questions = new ArrayList<>();
  private final Random random = new Random(5000);
  private final GermanWords german;

  private SuggestionLoadBench(EmbeddedDatabase database) throws Exception {
    this.german = german();
    this.database = database;
  }

  public static void main(String[] args) throws Exception {
    Path directory = Files.createTempDirectory("suggestion-load");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(directory.resolve("pg"), directory.resolve("runtime"), port, true)) {
      database.migrate();
      SuggestionLoadBench bench = new SuggestionLoadBench(database);
      bench.template();
      int authorities = Integer.parseInt(args[0]);
      int seconds = Integer.parseInt(args[1]);
      bench.fill(1, 2);
      bench.measure(2, seconds);
      if (authorities > 2) {
        bench.fill(3, authorities);
        bench.measure(authorities, seconds);
      }
      bench.plan();
    }
  }

  /** Real German stems, so that the thesaurus has something to say. */
  private static List<String> vocabulary() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    GermanWords.class.getResourceAsStream("/thesaurus/openthesaurus_de.txt.gz")),
                StandardCharsets.UTF_8))) {
      List<String> all =
          new ArrayList<>(
              in.lines()
                  .filter(l -> !l.startsWith("#"))
                  .flatMap(l -> Arrays.stream(l.split(" ")))
                  .map(w -> w.replaceAll(":.*", ""))
                  .filter(w -> w.matches("[a-z]{4,14}"))
                  .distinct()
                  .toList());
      java.util.Collections.shuffle(all, new Random(1));
      return all.subList(0, WORDS);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A few words are everywhere, most are rare. */
  private String word() {
    double u = random.nextDouble();
    return vocabulary.get((int) Math.min(WORDS - 1, Math.pow(WORDS, u) - 1 + random.nextInt(20)));
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  /** 5,000 analysed entries, to be copied into every authority. */
  private void template() throws Exception {
    GermanAnalysis german = new GermanAnalysis(new GermanCompounds());
    try (Connection db = superuser();
        Statement s = db.createStatement()) {
      s.execute(
          "create table amtsstimme.t_entry (n int, question text, answer text, terms text, wordings"
              + " bytea)");
      s.execute("create table amtsstimme.t_term (term text collate \"C\", places bytea)");
      Map<String, Map<Integer, Place>> places = new TreeMap<>();
      try (PreparedStatement entry =
              db.prepareStatement("insert into amtsstimme.t_entry values (?, ?, ?, ?, ?)");
          PreparedStatement posting =
              db.prepareStatement("insert into amtsstimme.t_term values (?, ?)")) {
        for (int n = 1; n <= ENTRIES; n++) {
          String question = "Wie kann ich " + text(6) + "?";
          questions.add(question);
          String answer = text(25);
          Indexed indexed =
              Indexed.of(
                  german,
                  List.of(question, text(5), text(5)),
                  List.of(new Indexed.Text("de", answer)));
          entry.setInt(1, n);
          entry.setString(2, question);
          entry.setString(3, answer);
          entry.setString(4, String.join(",", indexed.terms()));
          entry.setBytes(5, Wording.pack(indexed.wordings()));
          entry.addBatch();
          for (String term : indexed.terms()) {
            places
                .computeIfAbsent(term, t -> new TreeMap<>())
                .put(
                    n,
                    new Place(
                        indexed.inQuestion().getOrDefault(term, 0.0).floatValue(),
                        indexed.inAnswer().getOrDefault(term, 0.0).floatValue()));
          }
          if (n % 500 == 0) {
            entry.executeBatch();
          }
        }
        for (Map.Entry<String, Map<Integer, Place>> t : places.entrySet()) {
          posting.setString(1, t.getKey());
          posting.setBytes(2, Places.changed(null, t.getValue()));
          posting.addBatch();
        }
        posting.executeBatch();
      }
      s.execute(
          "insert into amtsstimme.person values (md5('p')::uuid, 'https://bench.invalid', 'p',"
              + " now())");
      db.commit();
    }
  }

  private static final String AUTHORITY =
      """
      insert into authority (id, slug, name, kind, time_zone, state, state_changed_at, created_at, version)
        values (md5('t%1$d')::uuid, 'behoerde-%1$d', 'B', 'KOMMUNE', 'Europe/Berlin', 'ACTIVE', now(), now(), 1);
      insert into membership values (md5('t%1$d')::uuid, md5('m%1$d')::uuid, md5('p')::uuid, 'P', null, 'EDITOR', now(), null, null, now(), 1);
      insert into source (tenant_id, id, title, issuer, current_version_id, created_at, version)
        select md5('t%1$d')::uuid, md5('s%1$d-' || i)::uuid, 'S', 'I', md5('v%1$d-' || i)::uuid, now(), 1 from generate_series(0, 99) i;
      insert into source_version (tenant_id, id, source_id, number, label, excerpt, excerpt_hash, created_by, created_at)
        select md5('t%1$d')::uuid, md5('v%1$d-' || i)::uuid, md5('s%1$d-' || i)::uuid, 1, '1', 'A', 'h', md5('p')::uuid, now()
          from generate_series(0, 99) i;
      insert into subject_revision select md5('t%1$d')::uuid, md5('r%1$d-' || n)::uuid, 'ANSWER', md5('a%1$d-' || n)::uuid, 1, repeat('0', 64),
        md5('p')::uuid, now() from t_entry;
      insert into subject_state select md5('t%1$d')::uuid, md5('r%1$d-' || n)::uuid, 'APPROVED', now(), 1 from t_entry;
      insert into answer (tenant_id, id, topic, state, current_revision_id, latest_revision_id, created_by, created_at, version)
        select md5('t%1$d')::uuid, md5('a%1$d-' || n)::uuid, 'T', 'APPROVED', md5('r%1$d-' || n)::uuid, md5('r%1$d-' || n)::uuid, md5('p')::uuid, now(), 1
          from t_entry;
      insert into answer_revision (tenant_id, id, answer_id, number, question, written_by, written_by_name, created_at, version)
        select md5('t%1$d')::uuid, md5('r%1$d-' || n)::uuid, md5('a%1$d-' || n)::uuid, 1, question, md5('p')::uuid, 'P', now(), 1 from t_entry;
      insert into answer_variant select md5('t%1$d')::uuid, md5('r%1$d-' || n)::uuid, 'de', 'ANY', 'ANY', answer from t_entry;
      insert into answer_revision_source select md5('t%1$d')::uuid, md5('r%1$d-' || n)::uuid, md5('s%1$d-' || n %% 100)::uuid,
        md5('v%1$d-' || n %% 100)::uuid from t_entry;
      insert into suggestion_entry (tenant_id, answer_id, number, revision_id, analysis, terms, wordings)
        select md5('t%1$d')::uuid, md5('a%1$d-' || n)::uuid, n, md5('r%1$d-' || n)::uuid, 1, terms, wordings from t_entry order by n;
      insert into suggestion_term (tenant_id, term, places) select md5('t%1$d')::uuid, term, places from t_term order by term;
      insert into suggestion_library (tenant_id, entries, next_number) select md5('t%1$d')::uuid, count(*), max(n) + 1 from t_entry;
      """;

  private void fill(int from, int to) throws Exception {
    long start = System.nanoTime();
    try (Connection db = superuser();
        Statement s = db.createStatement()) {
      s.execute(
          "set session_replication_role = replica; set synchronous_commit = off; set search_path ="
              + " amtsstimme");
      for (int i = from; i <= to; i++) {
        s.execute(AUTHORITY.formatted(i));
        db.commit();
      }
      db.setAutoCommit(true);
      s.execute("vacuum analyze");
      try (ResultSet size =
          s.executeQuery(
              "select pg_size_pretty(pg_database_size(current_database())),"
                  + " pg_size_pretty(pg_total_relation_size('suggestion_term') + pg_total_relation_size('suggestion_entry')), (select"
                  + " count(*) from suggestion_entry), (select reltuples::bigint from pg_class"
                  + " where relname = 'suggestion_term')")) {
        size.next();
        System.out.printf(
            "filled in %d s: database %s, index %s; %s entries, %s rows of words%n",
            (System.nanoTime() - start) / 1_000_000_000,
            size.getString(1),
            size.getString(2),
            size.getString(3),
            size.getString(4));
      }
    }
  }

  private void measure(int authorities, int seconds) throws Exception {
    ask(authorities, seconds / 2 + 1);
    double own = ownCpu();
    databaseCpu = 0;
    long[] times = ask(authorities, seconds);
    own = ownCpu() - own;
    Arrays.sort(times);
    System.out.printf(
        "     CPU a request: %.2f ms in PostgreSQL, %.2f ms here%n",
        databaseCpu / times.length, own * 1e3 / times.length);
    System.out.printf(
        "%3d authorities: %d requests, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, %.0f/s%n",
        authorities,
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
    } catch (java.io.IOException e) {
      return Double.NaN;
    }
  }

  private static double at(long[] times, double share) {
    return times[(int) (times.length * share)] / 1e6;
  }

  private long[] ask(int authorities, int seconds) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    List<Future<List<Long>>> running = new ArrayList<>();
    for (int c = 0; c < CONNECTIONS; c++) {
      running.add(pool.submit(connection(authorities, seconds, c)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> f : running) {
      all.addAll(f.get());
    }
    pool.shutdown();
    return all.stream().mapToLong(l -> l).toArray();
  }

  private Callable<List<Long>> connection(int authorities, int seconds, int seed) {
    return () -> {
      Random own = new Random(seed);
      List<Long> times = new ArrayList<>();
      try (Connection db = application()) {
        JdbcSql sql = new JdbcSql(db);
        SuggestAnswers suggest = wired(sql, german);
        SuggestionLog log = set(new SuggestionLog(), "sql", sql);
        double before = backendCpu(sql);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
          String question = asked(own);
          long start = System.nanoTime();
          one(sql, suggest, log, 1 + own.nextInt(authorities), question);
          db.commit();
          times.add(System.nanoTime() - start);
        }
        double worked = backendCpu(sql) - before;
        synchronized (this) {
          databaseCpu += worked;
        }
      }
      return times;
    };
  }

  private static void one(
      JdbcSql sql, SuggestAnswers suggest, SuggestionLog log, int authority, String question) {
    sql.list(
        "select * from door_enter(?, ?, ?)",
        r -> r,
        "https://bench.invalid",
        "p",
        "behoerde-" + authority);
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
    String[] words = questions.get(own.nextInt(questions.size())).split(" ");
    StringBuilder asked = new StringBuilder("Hallo, wo");
    for (int i = 3; i < words.length; i++) {
      if (own.nextInt(4) > 0) {
        asked.append(' ').append(words[i]);
      }
    }
    String other = vocabulary.get(own.nextInt(WORDS));
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
    return set(suggest, "candidates", set(new Candidates(), "sql", sql));
  }

  private static <T> T set(T bean, String field, Object value) throws Exception {
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
      db.rollback();
    }
  }

  private Connection superuser() throws SQLException {
    Connection db = database.superuser(EmbeddedDatabase.NAME);
    db.setAutoCommit(false);
    return db;
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

  /** The same statements without a container. */
  private static final class JdbcSql extends NativeSql {
    private final Connection db;
    private final java.util.Map<String, PreparedStatement> prepared = new java.util.HashMap<>();
    private boolean explain;

    JdbcSql(Connection db) {
      this.db = db;
    }

    @Override
    public <T> List<T> list(String sql, Function<Object[], T> row, Object... parameters) {
      try {
        if (explain) {
          explain(sql, parameters);
        }
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            Object[] values = new Object[columns];
            for (int i = 0; i < columns; i++) {
              values[i] = rows.getObject(i + 1);
            }
            found.add(row.apply(values));
          }
        }
        return found;
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    @Override
    public int update(String sql, Object... parameters) {
      try {
        return bound(sql, parameters).executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
      PreparedStatement statement = prepared.get(sql);
      if (statement == null) {
        statement = db.prepareStatement(sql);
        prepared.put(sql, statement);
      }
      for (int i = 0; i < parameters.length; i++) {
        Object p =
            parameters[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameters[i];
        statement.setObject(i + 1, p);
      }
      return statement;
    }

    private void explain(String sql, Object... parameters) throws SQLException {
      System.out.println("--\n" + sql.strip());
      try (PreparedStatement s = db.prepareStatement("explain (analyze, costs off) " + sql)) {
        for (int i = 0; i < parameters.length; i++) {
          s.setObject(i + 1, parameters[i]);
        }
        s.executeQuery().close();
        s.executeQuery().close();
        try (ResultSet rows = s.executeQuery()) {
          while (rows.next()) {
            System.out.println(rows.getString(1));
          }
        }
      }
    }
  }
}
