package de.amtsstimme.archive.http;

import de.amtsstimme.archive.store.PurgeCertificate;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Bescheinigung über die Löschung einer Behörde.")
public record PurgeCertificateView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000009") UUID id,
    @Schema(
            description = "Kennung der Behörde, die es nicht mehr gibt.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID authorityId,
    @Schema(
            description = "Ihr Kurzname; er wird nicht neu vergeben.",
            examples = "stadt-musterhausen")
        String slug,
    @Schema(description = "Ihr Name.", examples = "Stadt Musterhausen") String name,
    @Schema(description = "Aufgenommen am.", examples = "2026-11-22T08:00:00Z") Instant foundedAt,
    @Schema(description = "Zusammenarbeit beendet am.", examples = "2027-12-31T11:00:00Z")
        Instant endedAt,
    @Schema(description = "Ausfuhr war möglich bis.", examples = "2028-03-30T11:00:00Z")
        Instant exportUntil,
    @Schema(description = "Gelöscht am.", examples = "2028-04-01T09:00:00Z") Instant purgedAt,
    @Schema(description = "Wer gelöscht hat.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID purgedBy,
    @Schema(description = "Name zum Anzeigen.", examples = "Alex Brandt (Agentur)")
        String purgedByName,
    @Schema(
            description = "Nummer des letzten Eintrags im Protokoll der Behörde.",
            examples = "4711",
            nullable = true)
        Long auditSeq,
    @Schema(
            description = "Dessen Hash (SHA-256): damit lässt sich ein ausgeführtes Archiv prüfen.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        String auditHash,
    @Schema(description = "Was entfernt wurde, je Tabelle.") List<RemovedView> removed,
    @Schema(description = "Was bleibt, und warum.") List<KeptView> kept,
    @Schema(
            description =
                "Die Bescheinigung, wie sie gespeichert ist (JSON); darüber ist der Hash.",
            examples = "{…}")
        String document,
    @Schema(
            description = "SHA-256 über document.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash)
    implements Representation {

  /** Rows of one table. */
  @Schema(name = "PurgedRows", description = "Entfernte Zeilen einer Tabelle.")
  public record RemovedView(
      @Schema(description = "Tabelle.", examples = "inquiry") String table,
      @Schema(description = "Zeilen.", examples = "1200") long rows) {}

  /** Something that stays. */
  @Schema(name = "KeptAfterPurge", description = "Etwas, das bleibt.")
  public record KeptView(
      @Schema(description = "Was.", examples = "Kurzname der Behörde") String what,
      @Schema(description = "Warum.", examples = "Er wird nie an eine andere Behörde vergeben.")
          String reason) {}

  static PurgeCertificateView of(PurgeCertificate c) {
    return new PurgeCertificateView(
        c.id(),
        c.authorityId(),
        c.slug(),
        c.name(),
        c.foundedAt(),
        c.endedAt(),
        c.exportUntil(),
        c.purgedAt(),
        c.purgedBy(),
        c.purgedByName(),
        c.auditSeq(),
        c.auditHash(),
        c.removed().stream().map(r -> new RemovedView(r.table(), r.rows())).toList(),
        c.kept().stream().map(k -> new KeptView(k.what(), k.reason())).toList(),
        c.document(),
        c.hash());
  }

  /** A page of certificates. */
  @Schema(name = "PurgeCertificatePage", description = "Eine Seite von Löschbescheinigungen.")
  public record PurgeCertificatePage(
      @Schema(description = "Die Bescheinigungen, neueste zuerst.")
          List<PurgeCertificateView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
