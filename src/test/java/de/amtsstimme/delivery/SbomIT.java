package de.amtsstimme.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The software bill of materials names what is really in the archive, with its hash. */
@DisabledIfSystemProperty(
    named = "amtsstimme.maven",
    matches = "offline=true",
    disabledReason = "CycloneDX makes no SBOM when Maven is offline: mvn verify without -o")
class SbomIT {

  /** What pom.xml copies for the migration main (migration-classpath). */
  private static final Set<String> MIGRATION =
      Set.of("flyway-core", "flyway-database-postgresql", "postgresql");

  @Test
  void theArchiveHoldsExactlyTheListedLibraries() throws Exception {
    Map<String, String> listed = new TreeMap<>();
    for (JsonNode c : components("amtsstimme")) {
      listed.put(c.path("name").asText() + "-" + c.path("version").asText() + ".jar", sha256(c));
    }
    assertEquals(librariesInTheArchive(), listed);
  }

  @Test
  void whatStandsBesideTheArchiveIsListedToo() throws IOException {
    Set<String> names = new TreeSet<>();
    components("amtsstimme-provided").forEach(c -> names.add(c.path("name").asText()));
    assertTrue(names.containsAll(MIGRATION), names.toString());
  }

  @Test
  void everyComponentSaysWhereItIsFromAndUnderWhichLicence() throws IOException {
    for (String document : Set.of("amtsstimme", "amtsstimme-provided")) {
      for (JsonNode c : components(document)) {
        assertTrue(c.path("purl").asText().startsWith("pkg:maven/"), c.toString());
        assertFalse(c.path("licenses").isEmpty(), c.path("purl").asText());
      }
    }
  }

  private static JsonNode components(String document) throws IOException {
    JsonNode components =
        new ObjectMapper()
            .readTree(Path.of("target/sbom", document + ".json").toFile())
            .path("components");
    assertFalse(components.isEmpty(), document);
    return components;
  }

  private static Map<String, String> librariesInTheArchive()
      throws IOException, GeneralSecurityException {
    Map<String, String> libraries = new TreeMap<>();
    try (JarFile war = new JarFile("target/amtsstimme.war")) {
      for (Enumeration<JarEntry> entries = war.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().matches("WEB-INF/lib/.+")) {
          try (InputStream in = war.getInputStream(entry)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            libraries.put(
                entry.getName().substring("WEB-INF/lib/".length()), HexFormat.of().formatHex(hash));
          }
        }
      }
    }
    return libraries;
  }

  private static String sha256(JsonNode component) {
    for (JsonNode hash : component.path("hashes")) {
      if (hash.path("alg").asText().equals("SHA-256")) {
        return hash.path("content").asText();
      }
    }
    return "none";
  }
}
