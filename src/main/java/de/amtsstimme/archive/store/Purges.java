package de.amtsstimme.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsstimme.archive.domain.ArchiveContents;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Purged authorities, in the agency's books. The function does the work as a role that may, and
 * writes the certificate; nobody else can write one.
 */
@ApplicationScoped
public class Purges {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST = 30 * 60 * 1000;

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;

  public void purge(UUID certificate, String by, List<ArchiveContents.Kept> kept) {
    List<Map<String, String>> list =
        kept.stream().map(k -> Map.of("what", k.what(), "reason", k.reason())).toList();
    patiently(
        () ->
            sql.list(
                "select 1 from (select purge_authority(?, ?, cast(? as jsonb))) done",
                r -> r[0],
                certificate,
                by,
                CanonicalJson.of(list)));
  }

  /** One statement that removes millions of rows says nothing for longer than the pool waits. */
  private void patiently(Runnable work) {
    Connection connection = em.unwrap(Connection.class);
    try {
      int usual = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, LONGEST);
      try {
        work.run();
      } finally {
        connection.setNetworkTimeout(Runnable::run, usual);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public PurgeCertificate getOf(UUID authority) {
    return sql.first(
            "select document, hash from purge_certificate where authority_id = ?",
            Purges::read,
            authority)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  public PurgeCertificate get(UUID id) {
    return sql.first("select document, hash from purge_certificate where id = ?", Purges::read, id)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  public List<PurgeCertificate> list(Page page) {
    return sql.list(
        "select document, hash from purge_certificate where id < ? order by id desc limit ?",
        Purges::read,
        NativeSql.before(page.before()),
        page.fetch());
  }

  private static PurgeCertificate read(Object[] row) {
    JsonNode d = parse((String) row[0]);
    List<PurgeCertificate.Removed> removed = new ArrayList<>();
    d.path("removed")
        .properties()
        .forEach(e -> removed.add(new PurgeCertificate.Removed(e.getKey(), e.getValue().asLong())));
    List<PurgeCertificate.Kept> kept = new ArrayList<>();
    d.path("kept")
        .forEach(
            k ->
                kept.add(
                    new PurgeCertificate.Kept(k.path("what").asText(), k.path("reason").asText())));
    removed.sort((a, b) -> a.table().compareTo(b.table()));
    JsonNode authority = d.path("authority");
    JsonNode audit = d.path("audit");
    return new PurgeCertificate(
        UUID.fromString(d.path("id").asText()),
        UUID.fromString(authority.path("id").asText()),
        authority.path("slug").asText(),
        authority.path("name").asText(),
        instant(d, "foundedAt"),
        instant(d, "endedAt"),
        instant(d, "exportUntil"),
        instant(d, "purgedAt"),
        UUID.fromString(d.path("purgedBy").path("person").asText()),
        d.path("purgedBy").path("name").asText(),
        audit.path("seq").isNumber() ? audit.path("seq").asLong() : null,
        audit.path("hash").isTextual() ? audit.path("hash").asText() : null,
        List.copyOf(removed),
        List.copyOf(kept),
        (String) row[0],
        (String) row[1]);
  }

  private static Instant instant(JsonNode document, String property) {
    return Instant.parse(document.path(property).asText());
  }

  private static JsonNode parse(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
