package de.amtsstimme.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole chain, rewritten by the superuser so that every entry and the head fit again, does not
 * fit what was signed with a key that the database does not have.
 */
@ExtendWith(ArquillianExtension.class)
class AuditSealIT {

  private final TestAuthority a = TestAuthority.ready();
  private final UUID tenant = tenant();
  private final long sealed = awaitSealed();

  @Test
  void aRewrittenChainWithAHeadThatFitsIsFound() {
    rewriteWithTheFourthChanged();
    broken("CHECKPOINT_DIFFERS");
  }

  @Test
  void anEntryAddedInBetweenIsFoundThoughEverythingFits() {
    List<AuditEntry> entries = entries();
    rewrite(spliced(entries, List.of(changed(entries.get(4))), 5));
    broken("CHECKPOINT_DIFFERS");
  }

  @Test
  void anEntryLeftOutIsFoundThoughEverythingFits() {
    rewrite(spliced(entries(), List.of(), 6));
    assertFalse(verification().path("verified").asBoolean());
  }

  @Test
  void checkpointsMadeToFitAreNotSigned() {
    rewriteWithTheFourthChanged();
    tamper(
        "update audit_checkpoint c set hash = e.hash from audit_event e"
            + " where e.tenant_id = c.tenant_id and e.seq = c.seq and c.tenant_id = ?");
    broken("CHECKPOINT_FORGED");
  }

  /** And no new ones are made on what is left, however long it goes on growing. */
  @Test
  void checkpointsTakenOutAreMissedOutside() {
    rewriteWithTheFourthChanged();
    tamper("delete from audit_checkpoint where tenant_id = ?");
    broken("CHECKPOINT_MISSING");
    TestAuthority other = TestAuthority.founded();
    Await.until(() -> verification(other), v -> v.path("sealedSeq").asLong() > 0);
    a.source();
    Await.until(() -> verification(other), AuditSealIT::allSealed);
    assertEquals(0, count("audit_checkpoint"));
    broken("CHECKPOINT_MISSING");
  }

  @Test
  void aCheckpointOfAnotherAuthorityIsNoneOfOurs() {
    TestAuthority other = TestAuthority.founded();
    Await.until(() -> verification(other), v -> v.path("sealedSeq").asLong() > 0);
    try (Sql sql = Sql.superuser()) {
      sql.update("set search_path = amtsstimme");
      sql.update(
          "update audit_checkpoint c set signature = o.signature from audit_checkpoint o"
              + " where c.tenant_id = ? and o.tenant_id = ? and o.number = 1",
          tenant,
          sql.tenant(other));
    }
    broken("CHECKPOINT_FORGED");
  }

  @Test
  void whatIsKeptOutsideIsWhatTheApiShows() throws IOException {
    JsonNode newest =
        a.admin.get(a.path + "/audit-events/checkpoints").ok().json().path("items").path(0);
    assertTrue(newest.path("seq").asLong() >= sealed);
    List<String> lines =
        Files.readAllLines(TestInstallation.auditSink().resolve(tenant + ".jsonl"));
    assertTrue(
        lines.stream().anyMatch(l -> l.contains(newest.path("signature").asText())),
        lines.toString());
    Path log = TestInstallation.serverDirectory().resolve("logs/messages.log");
    assertTrue(
        Files.readString(log).replace("\\/", "/").contains(newest.path("signature").asText()),
        "not in the log");
  }

  @Test
  void theInstallationsOwnChainIsSealedToo() {
    Api admin = a.agencyAdmin;
    JsonNode v =
        Await.until(
            () -> admin.get("/agency/audit-events/verification").ok().json(),
            seen -> seen.path("sealedSeq").asLong() > 0);
    assertTrue(v.path("verified").asBoolean());
    assertTrue(admin.get("/agency/audit-events/export").ok().raw().body().length > 1000);
  }

  @Test
  void opensslAloneVerifiesTheExport(@TempDir Path directory) throws Exception {
    Assumptions.assumeTrue(run(directory, "openssl", "version") == 0, "openssl is not here");
    unzip(a.admin.get(a.path + "/audit-events/export").ok().raw().body(), directory);
    assertEquals(0, run(directory, "sh", "pruefen.sh"), output);
    assertTrue(output.startsWith("In Ordnung: "), output);
    assertTrue(output.contains(" das letzte bei Eintrag "), output);

    Path chain = directory.resolve("kette.jsonl");
    String good = Files.readString(chain);
    for (String bad :
        List.of(
            good.replaceFirst("\"actor\":\"", "\"actor\":\"Nicht "),
            good.substring(good.indexOf('\n') + 1),
            good.substring(0, good.indexOf('\n') + 1),
            good.replaceFirst("(.*\n)(.*\n)(.*\n)", "$1$3$2"))) {
      Files.writeString(chain, bad);
      assertEquals(1, run(directory, "sh", "pruefen.sh"), output);
      assertTrue(output.startsWith("BRUCH: "), output);
    }
    Files.writeString(chain, good);
    Path seal = directory.resolve("siegel/" + sealed + ".json");
    Files.writeString(seal, Files.readString(seal).replace("\"at\":\"2", "\"at\":\"1"));
    assertEquals(1, run(directory, "sh", "pruefen.sh"), output);
    assertTrue(output.contains("Unterschrift bei Eintrag " + sealed), output);
  }

  private String output = "";

  private int run(Path directory, String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      output = e.getMessage();
      return -1;
    }
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue();
  }

  private static void unzip(byte[] zip, Path directory) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        Path file = directory.resolve(e.getName());
        assertTrue(file.startsWith(directory));
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
  }

  private long awaitSealed() {
    return Await.until(this::verification, AuditSealIT::allSealed).path("headSeq").asLong();
  }

  private static boolean allSealed(JsonNode verification) {
    return verification.path("sealedSeq").asLong() == verification.path("headSeq").asLong();
  }

  private void broken(String reason) {
    JsonNode v = verification();
    assertFalse(v.path("verified").asBoolean(), v.toString());
    assertEquals(reason, v.path("reason").asText(), v.toString());
  }

  private JsonNode verification() {
    return verification(a);
  }

  private static JsonNode verification(TestAuthority authority) {
    return authority.admin.get(authority.path + "/audit-events/verification").ok().json();
  }

  private List<AuditEntry> entries() {
    try (Sql sql = Sql.superuser()) {
      List<AuditEntry> entries = new ArrayList<>();
      for (Object[] r :
          sql.list(
              "select seq, at, person_id, actor_name, side, action, subject_kind, subject_id,"
                  + " before_state, after_state, request_id from amtsstimme.audit_event"
                  + " where tenant_id = ? order by seq",
              tenant)) {
        entries.add(
            new AuditEntry(
                tenant,
                (Long) r[0],
                ((Timestamp) r[1]).toInstant(),
                (UUID) r[2],
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                (UUID) r[7],
                (String) r[8],
                (String) r[9],
                (String) r[10]));
      }
      return entries;
    }
  }

  private static AuditEntry copy(AuditEntry e, long seq, String actorName) {
    return new AuditEntry(
        e.tenantId(),
        seq,
        e.at(),
        e.personId(),
        actorName,
        e.side(),
        e.action(),
        e.subjectKind(),
        e.subjectId(),
        e.before(),
        e.after(),
        e.requestId());
  }

  /** The same entry, said to be somebody else's doing. */
  private static AuditEntry changed(AuditEntry e) {
    return copy(e, e.seq(), "Jemand anderes");
  }

  /** All before the fifth, these, and all from {@code first} on with the numbers that follow. */
  private static List<AuditEntry> spliced(
      List<AuditEntry> entries, List<AuditEntry> inserted, int first) {
    List<AuditEntry> spliced = new ArrayList<>(entries.subList(0, 4));
    spliced.addAll(inserted);
    for (AuditEntry e : entries.subList(first - 1, entries.size())) {
      spliced.add(copy(e, spliced.size() + 1L, e.actorName()));
    }
    return spliced;
  }

  private void rewriteWithTheFourthChanged() {
    List<AuditEntry> entries = entries();
    entries.set(3, changed(entries.get(3)));
    rewrite(entries);
  }

  /** All of it, with hashes that fit, and the head with the last of them. */
  private void rewrite(List<AuditEntry> entries) {
    try (Sql sql = Sql.superuser()) {
      sql.begin();
      sql.update("set local search_path = amtsstimme");
      sql.update("delete from audit_event where tenant_id = ?", tenant);
      byte[] previous = AuditEntry.genesis();
      for (AuditEntry e : entries) {
        byte[] hash = e.hash(previous);
        sql.update(
            "insert into audit_event (tenant_id, seq, at, person_id, actor_name, side, action,"
                + " subject_kind, subject_id, before_state, after_state, request_id,"
                + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            tenant,
            e.seq(),
            at(e.at()),
            e.personId(),
            e.actorName(),
            e.side(),
            e.action(),
            e.subjectKind(),
            e.subjectId(),
            e.before(),
            e.after(),
            e.requestId(),
            previous,
            hash);
        previous = hash;
      }
      sql.update(
          "update audit_head set seq = ?, hash = ? where tenant_id = ?",
          entries.get(entries.size() - 1).seq(),
          previous,
          tenant);
      sql.commit();
    }
  }

  private static OffsetDateTime at(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private void tamper(String statement) {
    try (Sql sql = Sql.superuser()) {
      sql.update("set search_path = amtsstimme");
      assertTrue(sql.update(statement, tenant) > 0, statement);
    }
  }

  private long count(String table) {
    try (Sql owner = Sql.owner()) {
      return owner.one("select count(*) from " + table + " where tenant_id = ?", tenant);
    }
  }

  private UUID tenant() {
    try (Sql owner = Sql.owner()) {
      return owner.tenant(a);
    }
  }
}
