package de.amtsstimme.templates.http;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.templates.DecideOffer;
import de.amtsstimme.templates.domain.OfferState;
import de.amtsstimme.templates.store.TemplateOffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Text, den die Agentur dieser Behörde als Vorlage anbietet.")
public record TemplateOfferView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Thema.", examples = "Abfall") String topic,
    @Schema(description = "Frage.", examples = "Wie melde ich Sperrmüll an?") String question,
    @Schema(description = "Texte je Sprache und Kanal.") List<OfferedText> variants,
    @Schema(
            description = "Ein Wort dazu.",
            examples = "Hat sich anderswo bewährt.",
            nullable = true)
        String note,
    @Schema(description = "Wo das Angebot steht.", examples = "OFFERED") OfferState state,
    @Schema(description = "Wer anbietet.", examples = "Lena Vogt") String offeredByName,
    @Schema(description = "Seit wann.", examples = "2026-11-22T08:00:00Z") Instant offeredAt,
    @Schema(description = "Wer entschieden hat.", examples = "Petra Sommer", nullable = true)
        String decidedByName,
    @Schema(description = "Wann.", examples = "2026-11-22T09:00:00Z", nullable = true)
        Instant decidedAt,
    @Schema(
            description = "Der eigene Entwurf, der daraus wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID answerId,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** One text on offer. */
  @Schema(name = "OfferedText", description = "Ein Text für Sprache, Kanal und Art.")
  public record OfferedText(
      @Schema(description = "Sprache.", examples = "de") String language,
      @Schema(description = "Kanal.", examples = "ANY") Channel channel,
      @Schema(description = "Art.", examples = "ANY") MessageKind kind,
      @Schema(description = "Der Text.", examples = "Sperrmüll melden Sie online an.")
          String text) {}

  /** A page of offers. */
  @Schema(name = "TemplateOfferPage", description = "Eine Seite von Vorlagen.")
  public record OfferPage(
      @Schema(description = "Die Vorlagen, neueste zuerst.") List<TemplateOfferView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static TemplateOfferView of(TemplateOffer o) {
    return new TemplateOfferView(
        o.id(),
        o.text().topic(),
        o.text().question(),
        DecideOffer.variants(o.text().variants()).stream()
            .map(v -> new OfferedText(v.language(), v.channel(), v.kind(), v.text()))
            .toList(),
        o.note(),
        o.state(),
        o.offeredByName(),
        o.offeredAt(),
        o.decidedByName(),
        o.decidedAt(),
        o.answerId(),
        o.version());
  }
}
