package de.amtsstimme.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.amtsstimme.archive.domain.ArchiveRefused;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An archive that is not as it was is refused in one sentence, and nothing of it comes in. */
@ExtendWith(ArquillianExtension.class)
class TamperedArchiveIT {

  private final TestAuthority a = FullAuthority.make();
  private final Zip sound = Zip.read(a.admin.get(a.path + "/export").ok().raw().body());
  private final OtherInstallation other = new OtherInstallation();

  @Test
  void whatIsNoArchiveIsNotUnpacked() throws Exception {
    byte[] bytes = sound.bytes();
    refused("kein vollständiges ZIP", Arrays.copyOf(bytes, bytes.length - 100));
    refused("kein vollständiges ZIP", "nix".getBytes());
    refused("fehlt das Manifest", with(z -> without(z, "manifest.json")));
    refused("fehlt inquiry.jsonl", with(z -> without(z, "inquiry.jsonl")));
    refused("nicht, was das Manifest sagt", with(z -> z.change("inquiry.jsonl", t -> t + t)));
    refused(
        "nicht, was das Manifest sagt",
        with(z -> z.change("contact_person.jsonl", t -> t.replace("Alles", "Alle "))));
    refused("nicht, was das Manifest sagt", with(z -> z.change("LIESMICH.txt", t -> t + "Mehr.")));
    for (String name :
        new String[] {"../inquiry.jsonl", "/etc/x.jsonl", "a\\b.jsonl", "x.sh", "INQUIRY.jsonl"}) {
      refused("gehört in kein Archiv", with(z -> add(z, name, "{}\n".getBytes())));
    }
    refused("kennt extra.jsonl nicht", with(z -> add(z, "extra.jsonl", "{}\n".getBytes())));
    refused("Format", with(z -> z.manifest(z.manifest().put("format", "amtsstimme/archive/2"))));
    refused("nicht lesbar", with(z -> z.manifest(z.manifest().put("more", 1))));
    refused("nicht lesbar", with(z -> add(z, "manifest.json", "{".getBytes())));
    refused("nicht vollständig", with(z -> z.manifest(z.manifest().putNull("owner"))));
    refused("Schemastand", with(z -> z.manifest(z.manifest().put("schemaVersion", "1"))));
  }

  /** A bomb promises little; whatever it promises, no more is read. */
  @Test
  void aBombIsNotUnpacked() throws Exception {
    byte[] zeros = new byte[40 << 20];
    refused("nicht, was das Manifest sagt", with(z -> add(z, "inquiry.jsonl", zeros)));
    refused("größer, als ein Manifest", with(z -> add(z, "manifest.json", zeros)));
    refused(
        "größer als 64 GiB",
        with(
            z -> {
              ObjectNode manifest = z.manifest();
              manifest.path("tables").forEach(t -> ((ObjectNode) t).put("bytes", 60L << 30));
              return z.manifest(manifest);
            }));
    refused("länger als 64 MiB", with(z -> z.forge("inquiry", t -> "x".repeat(65 << 20) + "\n")));
  }

  /** Hashes in the manifest agree: it is what stands in the rows that does not. */
  @Test
  void aForgedRowIsFoundBeforeTheCommit() throws Exception {
    refused(
        "Protokoll im Archiv ist bei Eintrag",
        with(z -> z.forge("audit_event", t -> t.replaceFirst("CONTACT_ADDED", "CONTACT_REMOVED"))));
    refused(
        "Protokoll im Archiv ist bei Eintrag",
        with(
            z ->
                z.forge(
                    "audit_event", t -> t.substring(0, t.lastIndexOf('\n', t.length() - 2) + 1))));
    refused(
        "passt nicht zu seinem Hash",
        with(z -> z.forge("subject_revision_text", t -> t.replaceFirst("Hier\\.", "Dort."))));
    refused(
        "Auszug einer Quelle",
        with(z -> z.forge("source_version", t -> t.replace("Auszug", "Anders"))));
    refused(
        "nicht in der freigegebenen Fassung",
        with(z -> z.forge("release", t -> t.replaceFirst("Frei\\.", "Falsch."))));
    refused(
        "zwei Personen",
        with(z -> z.forge("chain_adoption", t -> t.substring(0, t.indexOf('\n') + 1))));
    refused("jemand entschieden, der daran geschrieben hat", with(this::approvedByItsWriter));
    refused(
        "ergeben nicht ihre Minuten",
        with(
            z ->
                z.forge(
                    "time_entry_part", t -> t.replaceFirst("\"minutes\":60", "\"minutes\":61"))));
    refused(
        "anders verbraucht",
        with(
            z ->
                z.forge(
                    "contract", t -> t.replaceFirst("\"used_net\":[0-9.]+", "\"used_net\":1.00"))));
    refused(
        "als sein letzter Nachtrag",
        with(
            z ->
                z.forge(
                    "contract",
                    t -> t.replaceFirst("\"ceiling_net\":6000", "\"ceiling_net\":9000"))));
    refused("keine Minuten belegt", with(z -> z.forge("booked_minutes", t -> "")));
    refused("Zeilen angekommen", with(z -> z.forge("inquiry", this::alsoOfSomebodyElse)));
    refused("so angekommen", with(z -> z.forge("contact_person", t -> t.replaceAll("\\{", "{ "))));
    refused(
        "Datenbank nimmt",
        with(z -> z.forge("inquiry", t -> t + t.lines().findFirst().get() + "\n")));
    refused("Datenbank nimmt", with(z -> z.forge("inquiry", t -> "{]\n" + t)));
    refused(
        "Datenbank nimmt", with(z -> z.forge("membership", t -> t.replaceFirst("READER", "KING"))));
    refused("nicht zu Ende", with(z -> z.forge("inquiry", t -> t + "{")));
    refused(
        "sieht im Archiv anders aus",
        with(
            z -> {
              ObjectNode manifest = z.manifest();
              ((ArrayNode) manifest.path("tables").get(0).path("columns")).remove(0);
              return z.manifest(manifest);
            }));
  }

  @Test
  void whoIsHereAlreadyStaysOnePerson() throws Exception {
    try (Connection db = other.connect();
        Statement s = db.createStatement()) {
      s.execute(
          "insert into amtsstimme.person (id, issuer, subject) select '"
              + UUID.randomUUID()
              + "', '"
              + TestInstallation.ISSUER
              + "', '"
              + a.slug
              + ".admin'");
      db.commit();
    }
    refused("schon unter einer anderen Kennung", sound.bytes());
  }

  private Zip approvedByItsWriter(Zip z) {
    String text = z.text("subject_contributor.jsonl");
    String decision = z.text("approval_decision.jsonl");
    String approver = decision.replaceFirst("(?s).*?\"person_id\":\"([^\"]+)\".*", "$1");
    String approval = decision.replaceFirst("(?s).*?\"approval_id\":\"([^\"]+)\".*", "$1");
    String run =
        z.text("approval.jsonl")
            .lines()
            .filter(l -> l.contains(approval))
            .findFirst()
            .orElseThrow();
    String revision = run.replaceFirst(".*?\"revision_id\":\"([^\"]+)\".*", "$1");
    String line = text.lines().filter(l -> l.contains(revision)).findFirst().orElseThrow();
    String forged =
        line.replaceFirst("\"person_id\":\"[^\"]+\"", "\"person_id\":\"" + approver + "\"");
    return z.forge(
        "subject_contributor",
        t ->
            Stream.concat(t.lines(), Stream.of(forged))
                .sorted(Comparator.comparing(TamperedArchiveIT::contributorKey))
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String contributorKey(String line) {
    return line.replaceFirst(
        ".*\"revision_id\":\"([^\"]+)\".*\"person_id\":\"([^\"]+)\".*", "$1$2");
  }

  /** A row that names another authority would be in nobody's sight. */
  private String alsoOfSomebodyElse(String rows) {
    String first = rows.lines().findFirst().orElseThrow();
    String id = first.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
    String tenant = first.replaceFirst(".*?\"tenant_id\":\"([^\"]+)\".*", "$1");
    try (Connection db = other.connect();
        Statement s = db.createStatement()) {
      s.execute(
          "insert into amtsstimme.authority (id, slug, name, kind, time_zone, state,"
              + " state_changed_at, created_at, version) values"
              + " ('0199b1c2-0000-7000-8000-00000000abcd', 'opfer', 'Opfer', 'BUND', 'UTC',"
              + " 'ACTIVE', now(), now(), 1)");
      db.commit();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return rows
        + first
            .replace(id, UUID.randomUUID().toString())
            .replace(tenant, "0199b1c2-0000-7000-8000-00000000abcd")
        + "\n";
  }

  private byte[] with(Function<Zip, Zip> change) {
    return change.apply(sound.copy()).bytes();
  }

  private static Zip add(Zip zip, String name, byte[] bytes) {
    zip.entries.put(name, bytes);
    return zip;
  }

  private static Zip without(Zip zip, String name) {
    zip.entries.remove(name);
    return zip;
  }

  private void refused(String because, byte[] archive) throws Exception {
    Map<String, String> before = other.contents();
    ArchiveRefused no = assertThrows(ArchiveRefused.class, () -> other.load(archive), because);
    assertTrue(no.getMessage().contains(because), no.getMessage());
    assertEquals(1, no.getMessage().lines().count());
    assertEquals(before, other.contents());
  }
}
