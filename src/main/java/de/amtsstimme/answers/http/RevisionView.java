package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.Placeholder.PlaceholderType;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Fassung einer Antwort.")
public record RevisionView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Laufende Nummer.", examples = "1") int number,
    @Schema(description = "Die Frage.", examples = "Wie melde ich Sperrmüll an?") String question,
    @Schema(
            description = "DRAFT: noch nicht eingereicht; sonst der Stand ihrer Freigabe.",
            examples = "APPROVED")
        RevisionState state,
    @Schema(
            description = "SHA-256 des eingereichten Inhalts; null beim Entwurf.",
            examples = "9f86d081884c7d65…",
            nullable = true)
        String contentHash,
    @Schema(description = "Texte je Sprache und Kanal.") List<VariantView> variants,
    @Schema(description = "Platzhalter der Texte.") List<PlaceholderView> placeholders,
    @Schema(description = "Zitierte Quellen.") List<CitationView> sources,
    @Schema(description = "Gilt ab.", examples = "2026-11-22T00:00:00Z", nullable = true)
        Instant validFrom,
    @Schema(description = "Gilt bis.", examples = "2027-12-31T23:00:00Z", nullable = true)
        Instant validUntil,
    @Schema(
            description = "Was über sie gesagt ist und ihren Freigabeweg bestimmen kann.",
            examples = "[\"LEGAL\"]")
        List<SubjectFlag> flags,
    @Schema(description = "Wer sie geschrieben hat.", examples = "Tom Reuter") String writtenByName,
    @Schema(description = "Geschrieben am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** Derived from the frozen subject. */
  public enum RevisionState {
    DRAFT,
    IN_APPROVAL,
    APPROVED,
    RETURNED,
    REJECTED,
    WITHDRAWN;

    /**
     * @param subject null for one that was not submitted
     */
    static RevisionState of(SubjectState subject) {
      return subject == null ? DRAFT : valueOf(subject.name());
    }
  }

  /** One text. */
  @Schema(name = "Variant", description = "Ein Text für Sprache, Kanal und Art.")
  public record VariantView(
      @Schema(description = "Sprache.", examples = "de") String language,
      @Schema(description = "Kanal.", examples = "ANY") Channel channel,
      @Schema(description = "Art.", examples = "ANY") MessageKind kind,
      @Schema(
              description = "Der Text.",
              examples = "Sperrmüll melden Sie online oder telefonisch an.")
          String text,
      @Schema(description = "Länge, wie der Kanal sie zählt.", examples = "49") int length,
      @Schema(
              description = "So lang darf er dort sein; null, wenn es keine Grenze gibt.",
              examples = "280",
              nullable = true)
          Integer limit) {}

  /** A place in the texts. */
  @Schema(name = "Placeholder", description = "Ein Platzhalter und was dort stehen darf.")
  public record PlaceholderView(
      @Schema(description = "Name im Text, {{name}}.", examples = "anrede") String key,
      @Schema(description = "Art.", examples = "CHOICE") PlaceholderType type,
      @Schema(description = "Wonach gefragt wird.", examples = "Anrede") String label,
      @Schema(description = "Die Werte; bei DATE leer.", examples = "[\"Guten Tag\"]")
          List<String> options) {}

  /** A page of revisions. */
  @Schema(name = "RevisionPage", description = "Eine Seite von Fassungen einer Antwort.")
  public record RevisionPage(
      @Schema(description = "Die Fassungen, neueste zuerst.") List<RevisionView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** A cited source. */
  @Schema(name = "Citation", description = "Eine zitierte Quelle in ihrer Fassung.")
  public record CitationView(
      @Schema(description = "Quelle.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID sourceId,
      @Schema(description = "Titel.", examples = "Abfallsatzung") String title,
      @Schema(description = "Normangabe.", examples = "§ 4 Abs. 2", nullable = true) String norm,
      @Schema(
              description = "Adresse.",
              examples = "https://www.musterhausen.example/abfallsatzung",
              nullable = true)
          String url,
      @Schema(description = "Zitierte Fassung.", examples = "Fassung vom 12.03.2026")
          String version,
      @Schema(description = "Ist das noch die geltende Fassung?", examples = "true")
          boolean current,
      @Schema(
              description = "Kennung der geltenden Fassung der Quelle.",
              examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID currentVersionId,
      @Schema(description = "Geltende Fassung der Quelle.", examples = "Fassung vom 01.01.2027")
          String currentVersion,
      @Schema(
              description = "Wer bestätigt hat, dass der Text auch mit ihr stimmt.",
              examples = "Sabine Krüger",
              nullable = true)
          String confirmedByName,
      @Schema(description = "Bestätigt am.", examples = "2027-01-04T08:00:00Z", nullable = true)
          Instant confirmedAt,
      @Schema(description = "Die angekündigte Fassung der Quelle.", nullable = true)
          AnnouncedView next) {}

  /** A version of a source that is to count. */
  @Schema(name = "AnnouncedVersion", description = "Eine Fassung, die noch nicht zählt.")
  public record AnnouncedView(
      @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000003")
          UUID versionId,
      @Schema(description = "Bezeichnung.", examples = "Fassung vom 01.01.2028") String version,
      @Schema(description = "Sie zählt ab.", examples = "2027-12-31T23:00:00Z") Instant from,
      @Schema(
              description = "Wann bestätigt wurde, dass der Text auch mit ihr stimmt.",
              examples = "2027-12-04T08:00:00Z",
              nullable = true)
          Instant confirmedAt) {}
}
