package de.amtsstimme.tone.http;

import de.amtsstimme.tone.DraftGuideline.Wish;
import de.amtsstimme.tone.domain.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToneGuidelineRequest", description = "Eine Fassung des Leitfadens.")
public record GuidelineRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "Bürgernah") String name,
    @Size(max = 40)
        @Schema(description = "Nur für diesen Kanal.", examples = "FACEBOOK", nullable = true)
        String channel,
    @Size(max = 35)
        @Schema(description = "Nur für diese Sprache.", examples = "de", nullable = true)
        String language,
    @Size(max = 300)
        @Schema(
            description = "Nur für dieses Thema und was darunter ist.",
            examples = "Abfall",
            nullable = true)
        String topic,
    @Schema(description = "Nur in einer Krise.", examples = "false") Boolean crisis,
    @NotNull @Schema(description = "Gilt ab.", examples = "2026-12-01") LocalDate effectiveFrom,
    @NotNull @Valid @Schema(description = "Für Menschen.") GuidelineForm.Prose prose,
    @NotNull @Valid @Schema(description = "Für die Prüfung.") GuidelineForm.Rules rules) {

  Wish toWish() {
    return new Wish(
        name,
        new Scope(channel, language, topic, Boolean.TRUE.equals(crisis)),
        effectiveFrom,
        GuidelineForm.body(prose, rules));
  }
}
