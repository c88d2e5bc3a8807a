package de.amtsstimme.privacy.http;

import de.amtsstimme.privacy.domain.DataSubject;
import de.amtsstimme.privacy.domain.SubjectChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Alles, was über eine Person gespeichert ist (Art. 15 DSGVO).")
public record DataSubjectView(
    @Schema(description = "Die verantwortliche Behörde.", examples = "Stadt Musterhausen")
        String authority,
    @Schema(description = "Kanal.", examples = "FACEBOOK") SubjectChannel channel,
    @Schema(description = "Wonach gesucht wurde.", examples = "@sofa_fan") String author,
    @Schema(description = "Stand der Auskunft.", examples = "2026-11-22T08:00:00Z") Instant at,
    @Schema(description = "Übliche Aufbewahrung in Tagen nach Abschluss.", examples = "90")
        int retentionDays,
    @Schema(description = "Die Anfragen der Person mit allem, was daran hängt.")
        List<SubjectInquiryView> inquiries,
    @Schema(description = "Sperren, die eine Löschung gerade verhindern.")
        List<SubjectHoldView> holds,
    @Schema(description = "Frühere Löschungen auf Antrag.") List<SubjectErasureView> erasures) {

  @Schema(name = "SubjectInquiry", description = "Eine Anfrage der Person.")
  public record SubjectInquiryView(
      @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
      @Schema(description = "Eingegangen am.", examples = "2026-11-22T07:45:00Z")
          Instant receivedAt,
      @Schema(description = "Bearbeitungsstand.", examples = "CLOSED") String state,
      @Schema(description = "Abgeschlossen am.", examples = "2026-11-22T09:00:00Z", nullable = true)
          Instant closedAt,
      @Schema(description = "Tag der Löschung.", examples = "2027-02-20", nullable = true)
          LocalDate eraseAfter,
      @Schema(description = "Die einzelnen Angaben.") List<SubjectEntryView> entries) {}

  @Schema(name = "SubjectEntry", description = "Eine gespeicherte Angabe.")
  public record SubjectEntryView(
      @Schema(description = "Wo sie steht.", examples = "inquiry.text") String what,
      @Schema(description = "Was sie ist.", examples = "Wortlaut der Anfrage") String label,
      @Schema(description = "Die Angabe.", examples = "wie werd ich mein altes sofa los?")
          String text) {}

  @Schema(name = "SubjectHold", description = "Eine Sperre der Löschung.")
  public record SubjectHoldView(
      @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000002") UUID id,
      @Schema(description = "Grund.", examples = "Klageverfahren 3 K 17/26", nullable = true)
          String reason,
      @Schema(description = "Bis.", examples = "2027-11-22T08:00:00Z") Instant endsAt) {}

  @Schema(name = "SubjectErasure", description = "Eine frühere Löschung.")
  public record SubjectErasureView(
      @Schema(
              description = "Kennung des Belegs.",
              examples = "0199b1c2-0000-7000-8000-000000000003")
          UUID id,
      @Schema(description = "Wann.", examples = "2026-11-22T08:00:00Z") Instant at) {}

  static DataSubjectView of(DataSubject s) {
    return new DataSubjectView(
        s.authority(),
        s.channel(),
        s.author(),
        s.at(),
        s.retentionDays(),
        s.inquiries().stream().map(DataSubjectView::inquiry).toList(),
        s.holds().stream().map(h -> new SubjectHoldView(h.id(), h.reason(), h.endsAt())).toList(),
        s.erasures().stream().map(e -> new SubjectErasureView(e.id(), e.at())).toList());
  }

  private static SubjectInquiryView inquiry(DataSubject.Inquiry i) {
    return new SubjectInquiryView(
        i.id(),
        i.receivedAt(),
        i.state(),
        i.closedAt(),
        i.eraseAfter(),
        i.entries().stream()
            .map(e -> new SubjectEntryView(e.what(), e.label(), e.text()))
            .toList());
  }
}
