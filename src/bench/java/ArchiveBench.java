import de.amtsstimme.archive.ExportInstallation;
import de.amtsstimme.archive.ImportArchives;
import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.dev.EmbeddedDatabase;
import de.amtsstimme.migration.Migrate;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

/** Export, import and purge of one authority with so many answered inquiries; seconds and heap. */
public final class ArchiveBench {

  private static final UUID TENANT = UUID.fromString("0199b1c2-0000-7000-8000-000000000001");
  private static final String FILL =
      """
      insert into authority (id, slug, name, kind, time_zone, state, state_changed_at, export_until, created_at, version)
        values ('0199b1c2-0000-7000-8000-000000000001', 'gross', 'Groß', 'BUND', 'UTC', 'ENDED', now(), now(), now(), 1);
      insert into person select md5('p' || i)::uuid, 'https://bench.invalid', 'p' || i, now() from generate_series(1, 20) i;
      insert into membership select '0199b1c2-0000-7000-8000-000000000001', md5('m' || i)::uuid, md5('p' || i)::uuid, 'P ' || i, null,
        'APPROVER', now(), null, null, now(), 1 from generate_series(1, 20) i;
      create temp table t on commit drop as select i, md5('r' || i)::uuid r, md5('a' || i)::uuid a, md5('q' || i)::uuid q,
        '{"variants":[{"channel":"ANY","kind":"ANY","language":"de","text":"' || repeat('Guten Tag, gern. ', 15) || i || '"}]}' canonical,
        repeat('Guten Tag, gern. ', 15) || i txt from generate_series(1, %1$d) i;
      alter table t add hash text; update t set hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'); analyze t;
      insert into inquiry select '0199b1c2-0000-7000-8000-000000000001', q, 'FACEBOOK', i::text, 'ANSWERED', repeat('Wann? ', 30), '@wer' || i,
        now(), md5('p1')::uuid, now(), now(), null, null, current_date, 3 from t;
      insert into subject_revision select '0199b1c2-0000-7000-8000-000000000001', r, 'REPLY', a, 1, hash, md5('p1')::uuid, now() from t;
      insert into subject_revision_text select '0199b1c2-0000-7000-8000-000000000001', r, canonical from t;
      insert into subject_contributor select '0199b1c2-0000-7000-8000-000000000001', r, md5('p1')::uuid from t;
      insert into subject_state select '0199b1c2-0000-7000-8000-000000000001', r, 'APPROVED', now(), 1 from t;
      insert into subject_revision values ('0199b1c2-0000-7000-8000-000000000001', md5('c')::uuid, 'CHAIN', md5('c')::uuid, 1, repeat('0', 64),
        md5('p1')::uuid, now());
      insert into chain values ('0199b1c2-0000-7000-8000-000000000001', md5('c')::uuid, 'C', 1, md5('c')::uuid, repeat('0', 64), md5('p1')::uuid,
        'P', now(), null, 1);
      insert into approval select '0199b1c2-0000-7000-8000-000000000001', r, r, hash, 'REPLY', a, md5('c')::uuid, 'APPROVED', md5('p1')::uuid, 'P', now(),
        now(), 1 from t;
      insert into approval_step select '0199b1c2-0000-7000-8000-000000000001', r, 1, 'S', 'ANY', 1, null, 'SATISFIED', null from t;
      insert into approval_decision select '0199b1c2-0000-7000-8000-000000000001', r, r, 1, md5('p2')::uuid, 'P', 'APPROVE', hash, null, now() from t;
      insert into reply select '0199b1c2-0000-7000-8000-000000000001', a, q, 'PUBLISHED', 'FREE', txt, 'de', 'ANY', 'ANY', null, null, r,
        md5('p1')::uuid, 'P', now(), 4 from t;
      insert into release select '0199b1c2-0000-7000-8000-000000000001', a, a, 'REPLY', r, hash, 'de', 'ANY', 'ANY', txt, md5('p1')::uuid, 'P', now() from t;
      """;

  private ArchiveBench() {}

  public static void main(String[] args) throws Exception {
    int inquiries = Integer.parseInt(args[0]);
    Path directory = Files.createTempDirectory("archive-bench");
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      free.close();
      try (EmbeddedDatabase database =
          EmbeddedDatabase.start(
              directory.resolve("pg"), directory.resolve("runtime"), port, true)) {
        run(database, inquiries, directory.resolve("out"));
      }
    }
  }

  private static void run(EmbeddedDatabase database, int inquiries, Path out) throws Exception {
    database.migrate();
    database.create("other");
    Migrate.migrate(database.url("other"), EmbeddedDatabase.OWNER, "");
    Migrate.enterFirstAdmin(
        database.url(), EmbeddedDatabase.OWNER, "", "https://bench.invalid", "admin", "Admin");
    fill(database, inquiries);
    Connection one = open(database.url(), EmbeddedDatabase.OWNER);
    Connection two = open(database.url("other"), EmbeddedDatabase.OWNER);
    Path archive = out.resolve("behoerde-gross.zip");
    measure("export", () -> ExportInstallation.export(one, out));
    System.out.printf("archive %.1f MB%n", Files.size(archive) / 1e6);
    measure("import", () -> System.out.println(ImportArchives.load(two, archive)));
    measure("purge", () -> purge(database));
    one.close();
    two.close();
  }

  private static void purge(EmbeddedDatabase database) throws Exception {
    try (Connection db = open(database.url(), EmbeddedDatabase.APPLICATION);
        Statement s = db.createStatement()) {
      s.execute("select door_enter('https://bench.invalid', 'admin', 'gross')");
      s.execute("select purge_authority(gen_random_uuid(), 'Admin', '[]')");
      db.commit();
    }
  }

  private static void fill(EmbeddedDatabase database, int inquiries) throws Exception {
    try (Connection db = open(database.url(), EmbeddedDatabase.OWNER);
        Statement s = db.createStatement()) {
      for (String table : new String[] {"approval", "approval_decision", "release", "chain"}) {
        s.execute("alter table " + table + " disable trigger user");
      }
      s.execute(FILL.formatted(inquiries));
      byte[] previous = AuditEntry.genesis();
      try (PreparedStatement insert =
          db.prepareStatement(
              "insert into audit_event values (?, ?, ?::timestamptz, null, 'P', 'AUTHORITY', 'A',"
                  + " 'K', null, null, null, 'r', ?, ?)")) {
        for (int seq = 1; seq <= inquiries; seq++) {
          Instant at = Instant.parse("2026-11-22T08:00:00Z").plusSeconds(seq);
          byte[] hash =
              new AuditEntry(
                      TENANT, seq, at, null, "P", "AUTHORITY", "A", "K", null, null, null, "r")
                  .hash(previous);
          insert.setObject(1, TENANT);
          insert.setLong(2, seq);
          insert.setString(3, at.toString());
          insert.setBytes(4, previous);
          insert.setBytes(5, hash);
          insert.addBatch();
          if (seq % 1000 == 0 || seq == inquiries) {
            insert.executeBatch();
          }
          previous = hash;
        }
      }
      try (PreparedStatement head =
          db.prepareStatement("insert into audit_head values (?, ?, ?)")) {
        head.setObject(1, TENANT);
        head.setLong(2, inquiries);
        head.setBytes(3, previous);
        head.execute();
      }
      db.commit();
      s.execute("analyze");
      try (ResultSet size =
          s.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
        size.next();
        System.out.println("database " + size.getString(1));
      }
      db.commit();
    }
  }

  private static Connection open(String url, String role) throws Exception {
    Connection db = DriverManager.getConnection(url + "?currentSchema=amtsstimme", role, "");
    db.setAutoCommit(false);
    return db;
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void measure(String what, Work work) throws Exception {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    work.run();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .mapToLong(p -> p.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "%s %.1f s, heap at most %d MB of %d%n",
        what,
        (System.nanoTime() - start) / 1e9,
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
