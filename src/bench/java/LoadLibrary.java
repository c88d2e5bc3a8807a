import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.dev.EmbeddedDatabase;
import de.amtsstimme.suggestions.GermanCompounds;
import de.amtsstimme.suggestions.GermanWords;
import de.amtsstimme.suggestions.domain.GermanAnalysis;
import de.amtsstimme.suggestions.domain.Indexed;
import de.amtsstimme.suggestions.domain.Places;
import de.amtsstimme.suggestions.domain.Places.Place;
import de.amtsstimme.suggestions.domain.Wording;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Authorities with 5,000 approved entries each and their index, written in SQL. A fifth rests on a
 * source of which there is a newer version, and was confirmed for it.
 */
final class LoadLibrary {

  private static final int ENTRIES = 5000;
  private static final int WORDS = 8000;

  final List<String> vocabulary = vocabulary();
  final List<String> questions = new ArrayList<>();
  private final EmbeddedDatabase database;
  private final Random random = new Random(5000);

  LoadLibrary(EmbeddedDatabase database) throws Exception {
    this.database = database;
    template();
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
              + " bytea, words text[])");
      s.execute("create table amtsstimme.t_term (term text collate \"C\", places bytea)");
      Map<String, Map<Integer, Place>> places = new TreeMap<>();
      try (PreparedStatement entry =
              db.prepareStatement("insert into amtsstimme.t_entry values (?, ?, ?, ?, ?, ?)");
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
          entry.setArray(
              6,
              db.createArrayOf(
                  "text", SearchTerms.of("T", List.of(), List.of(question, answer)).toArray()));
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
      insert into source_version (tenant_id, id, source_id, number, label, excerpt, excerpt_hash, created_by, created_at)
        select md5('t%1$d')::uuid, md5('w%1$d-' || i)::uuid, md5('s%1$d-' || i)::uuid, 2, '2', 'A', 'h', md5('p')::uuid, now()
          from generate_series(0, 19) i;
      update source s set current_version_id = v.id from source_version v
        where s.tenant_id = md5('t%1$d')::uuid and v.tenant_id = s.tenant_id and v.source_id = s.id and v.number = 2;
      insert into source_confirmation (tenant_id, id, revision_id, content_hash, source_id, source_version_id, person_id, person_name, confirmed_at)
        select md5('t%1$d')::uuid, md5('k%1$d-' || n)::uuid, md5('r%1$d-' || n)::uuid, repeat('0', 64), md5('s%1$d-' || n %% 100)::uuid,
          md5('w%1$d-' || n %% 100)::uuid, md5('p')::uuid, 'P', now() from t_entry where n %% 100 < 20;
      insert into answer_phrasing (tenant_id, id, answer_id, text, created_by, created_at)
        select md5('t%1$d')::uuid, md5('p%1$d-' || n || '-' || i)::uuid, md5('a%1$d-' || n)::uuid, question || i, md5('p')::uuid, now()
          from t_entry cross join generate_series(1, 2) i;
      insert into answer_term (tenant_id, term, answer_id)
        select md5('t%1$d')::uuid, w, md5('a%1$d-' || n)::uuid from t_entry cross join unnest(words) w order by w;
      insert into suggestion_entry (tenant_id, answer_id, number, revision_id, analysis, terms, wordings)
        select md5('t%1$d')::uuid, md5('a%1$d-' || n)::uuid, n, md5('r%1$d-' || n)::uuid, 1, terms, wordings from t_entry order by n;
      insert into suggestion_term (tenant_id, term, places) select md5('t%1$d')::uuid, term, places from t_term order by term;
      insert into suggestion_library (tenant_id, entries, next_number) select md5('t%1$d')::uuid, count(*), max(n) + 1 from t_entry;
      """;

  void fill(int from, int to) throws Exception {
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

  private Connection superuser() throws SQLException {
    Connection db = database.superuser(EmbeddedDatabase.NAME);
    db.setAutoCommit(false);
    return db;
  }
}
