package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.store.Deputy;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Vertretung.")
public record DeputyView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Wer abwesend ist.", examples = "0199b1c2-0000-7000-8000-000000000004")
        UUID personId,
    @Schema(description = "Name.", examples = "Jonas Weber") String personName,
    @Schema(description = "Wer vertritt.", examples = "0199b1c2-0000-7000-8000-000000000005")
        UUID deputyId,
    @Schema(description = "Name.", examples = "Aylin Demir") String deputyName,
    @Schema(description = "Ab wann.", examples = "2026-12-01T07:00:00Z") Instant from,
    @Schema(description = "Bis wann.", examples = "2026-12-15T17:00:00Z") Instant until,
    @Schema(
            description = "Vorzeitig beendet am.",
            examples = "2026-12-10T07:00:00Z",
            nullable = true)
        Instant endedAt,
    @Schema(description = "Eingetragen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** A page of deputies. */
  @Schema(name = "DeputyPage", description = "Eine Seite von Vertretungen.")
  public record DeputyPage(
      @Schema(description = "Die Vertretungen, neueste zuerst.") List<DeputyView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** Somebody who could deputise. */
  @Schema(name = "DeputyCandidate", description = "Jemand, der vertreten könnte.")
  public record CandidateView(
      @Schema(description = "Person.", examples = "0199b1c2-0000-7000-8000-000000000005")
          UUID personId,
      @Schema(description = "Name.", examples = "Aylin Demir") String name,
      @Schema(description = "Fachbereich.", examples = "Pressestelle", nullable = true)
          String department) {
    static CandidateView of(Candidate c) {
      return new CandidateView(c.personId(), c.name(), c.department());
    }
  }

  /** All who could deputise. */
  @Schema(name = "DeputyCandidates", description = "Wer die Aufrufenden vertreten könnte.")
  public record CandidateList(@Schema(description = "Die Personen.") List<CandidateView> items) {}

  static DeputyView of(Deputy d) {
    return new DeputyView(
        d.id(),
        d.personId(),
        d.personName(),
        d.deputyId(),
        d.deputyName(),
        d.validFrom(),
        d.validUntil(),
        d.endedAt(),
        d.createdAt(),
        d.version());
  }
}
