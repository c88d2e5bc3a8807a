package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.AuthorSide;
import de.amtsstimme.approvals.domain.SubjectFacts;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein gedachter Text, dessen Freigabeweg gezeigt werden soll.")
public record PreviewRequest(
    @NotNull @Schema(description = "Was freigegeben werden soll.", examples = "REPLY")
        SubjectKind kind,
    @Size(max = 400) @Schema(description = "Thema.", examples = "Abfall", nullable = true)
        String topic,
    @Size(max = 40)
        @Schema(description = "Kanal; ohne Angabe ANY.", examples = "FACEBOOK", nullable = true)
        String channel,
    @Size(max = 40)
        @Schema(description = "Sprache; ohne Angabe de.", examples = "de", nullable = true)
        String language,
    @Size(max = 4)
        @Schema(
            description = "Merkmale; CRISIS kommt im Krisenmodus von selbst dazu.",
            examples = "[\"LEGAL\"]",
            nullable = true)
        List<@NotNull SubjectFlag> flags,
    @Schema(
            description = "Wer geschrieben hat; ohne Angabe AUTHORITY.",
            examples = "AGENCY",
            nullable = true)
        AuthorSide authorSide,
    @Schema(
            description = "Außerhalb der Dienstzeit? Ohne Angabe: wie jetzt.",
            examples = "false",
            nullable = true)
        Boolean offHours,
    @Schema(
            description = "Eine unveränderte Bibliotheksantwort?",
            examples = "false",
            nullable = true)
        Boolean unchangedAnswer,
    @Schema(
            description = "Eine Bibliotheksantwort mit ausgefüllten Platzhaltern?",
            examples = "false",
            nullable = true)
        Boolean rendering,
    @Schema(
            description = "Eine andere Kette als die geltende, etwa ein Entwurf.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID chainId) {

  SubjectFacts toFacts(boolean offHoursNow, boolean crisisNow) {
    Set<SubjectFlag> all = EnumSet.noneOf(SubjectFlag.class);
    if (flags != null) {
      all.addAll(flags);
    }
    if (crisisNow) {
      all.add(SubjectFlag.CRISIS);
    }
    return new SubjectFacts(
        kind,
        topic,
        Set.of(channel == null ? SubjectFacts.ANY_CHANNEL : channel),
        Set.of(language == null ? "de" : language),
        all,
        authorSide == null ? AuthorSide.AUTHORITY : authorSide,
        offHours == null ? offHoursNow : offHours,
        Boolean.TRUE.equals(unchangedAnswer),
        Boolean.TRUE.equals(rendering));
  }
}
