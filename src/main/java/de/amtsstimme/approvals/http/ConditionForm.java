package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.AuthorSide;
import de.amtsstimme.approvals.domain.ChainCondition;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition as it comes in and as it leaves. */
@Schema(
    name = "ChainCondition",
    description =
        "Wann ein Weg oder ein Schritt gilt. Alles Genannte muss zutreffen; was fehlt, wird nicht"
            + " gefragt. Von einer Liste genügt eines.")
public record ConditionForm(
    @Size(max = 10)
        @Schema(
            description = "Was freigegeben werden soll.",
            examples = "[\"REPLY\"]",
            nullable = true)
        List<@NotNull SubjectKind> kinds,
    @Size(max = 50)
        @Schema(
            description = "Themen; alles darunter gehört dazu.",
            examples = "[\"Abfall\"]",
            nullable = true)
        List<@NotBlank @Size(max = 400) String> topics,
    @Size(max = 20) @Schema(description = "Kanäle.", examples = "[\"FACEBOOK\"]", nullable = true)
        List<@NotBlank @Size(max = 40) String> channels,
    @Size(max = 20) @Schema(description = "Sprachen.", examples = "[\"en\"]", nullable = true)
        List<@NotBlank @Size(max = 40) String> languages,
    @Size(max = 4)
        @Schema(
            description = "Merkmale des Textes; CRISIS gilt im Krisenmodus von selbst.",
            examples = "[\"LEGAL\"]",
            nullable = true)
        List<@NotNull SubjectFlag> flags,
    @Schema(
            description = "AGENCY, sobald jemand von der Agentur mitgeschrieben hat.",
            examples = "AGENCY",
            nullable = true)
        AuthorSide authorSide,
    @Schema(
            description = "Außerhalb der Dienstzeit eingereicht.",
            examples = "true",
            nullable = true)
        Boolean offHours,
    @Schema(
            description = "Eine unveränderte freigegebene Bibliotheksantwort.",
            examples = "true",
            nullable = true)
        Boolean unchangedAnswer,
    @Schema(
            description = "Eine Bibliotheksantwort mit ausgefüllten Platzhaltern.",
            examples = "true",
            nullable = true)
        Boolean rendering) {

  ChainCondition toCondition() {
    return new ChainCondition(
        set(kinds),
        set(topics),
        set(channels),
        set(languages),
        set(flags),
        authorSide,
        offHours,
        unchangedAnswer,
        rendering);
  }

  /** Null for what always applies. */
  static ConditionForm of(ChainCondition c) {
    return c.isAlways()
        ? null
        : new ConditionForm(
            List.copyOf(c.kinds()),
            List.copyOf(c.topics()),
            List.copyOf(c.channels()),
            List.copyOf(c.languages()),
            List.copyOf(c.flags()),
            c.authorSide(),
            c.offHours(),
            c.unchangedAnswer(),
            c.rendering());
  }

  private static <T> Set<T> set(List<T> values) {
    return values == null ? Set.of() : new LinkedHashSet<>(values);
  }
}
