package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.domain.AmendmentState;
import de.amtsstimme.contracts.store.ContractAmendment;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractAmendmentView", description = "Ein Nachtrag zu einem Vertrag.")
public record AmendmentView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID contractId,
    @Schema(
            description = "Der wievielte des Vertrags; null, solange er nicht angenommen ist.",
            examples = "1",
            nullable = true)
        Integer number,
    @Schema(description = "Warum.", examples = "Mehr Anfragen als erwartet") String reason,
    @Schema(description = "Was der Vertrag damit sagt.") ContractRequest terms,
    @Schema(
            description = "Was er bis dahin sagte; null, solange er nicht angenommen ist.",
            nullable = true)
        ContractRequest replaced,
    @Schema(description = "Zustand.", examples = "PROPOSED") AmendmentState state,
    @Schema(description = "Wer angenommen hat.", examples = "Anna Berger", nullable = true)
        String acceptedByName,
    @Schema(
            description = "Wann angenommen wurde; seitdem gilt er.",
            examples = "2026-07-02T08:00:00Z",
            nullable = true)
        Instant acceptedAt,
    @Schema(description = "Wer vorgeschlagen hat.", examples = "Lena Hoffmann (Agentur)")
        String createdByName,
    @Schema(description = "Wann vorgeschlagen wurde.", examples = "2026-06-20T08:00:00Z")
        Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static AmendmentView of(ContractAmendment a) {
    return new AmendmentView(
        a.id(),
        a.contractId(),
        a.ordinal(),
        a.reason(),
        ContractRequest.of(a.terms()),
        a.replaced() == null ? null : ContractRequest.of(a.replaced()),
        a.state(),
        a.acceptedByName(),
        a.acceptedAt(),
        a.createdByName(),
        a.createdAt(),
        a.version());
  }

  /** A page of amendments. */
  @Schema(name = "ContractAmendmentPage", description = "Eine Seite von Nachträgen.")
  public record AmendmentPage(
      @Schema(description = "Die Nachträge, zuletzt geschriebene zuerst.")
          List<AmendmentView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
