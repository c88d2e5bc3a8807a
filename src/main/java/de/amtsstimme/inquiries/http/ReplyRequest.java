package de.amtsstimme.inquiries.http;

import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.inquiries.domain.Rendering;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Eine Antwort auf eine Anfrage: entweder eigener Text oder eine Bibliotheksantwort,"
            + " unverändert oder angepasst.")
public record ReplyRequest(
    @Size(min = 1, max = 63_206)
        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(
            description = "Eigener Text.",
            examples = "Guten Tag, Ihr Sofa holen wir gern ab.",
            nullable = true)
        String text,
    @Schema(
            description = "Antwort der Bibliothek, unverändert.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID answerId,
    @Schema(
            description =
                "Zum eigenen Text: die Bibliotheksantwort, aus der er gemacht ist. Ändert sich"
                    + " deren Quelle, wird er angehalten.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID basedOnAnswerId,
    @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Schema(description = "Sprache; ohne Angabe de.", examples = "de", nullable = true)
        String language,
    @Valid
        @Schema(
            description =
                "Zur Bibliotheksantwort: womit sie angepasst wird; ohne Angabe geht sie unverändert"
                    + " hinaus.",
            nullable = true)
        RenderingForm rendering,
    @Size(max = 3)
        @Schema(
            description =
                "Merkmale, nach denen sich der Freigabeweg richten kann; ohne Angabe keine.",
            examples = "[\"LEGAL\"]",
            nullable = true)
        List<@NotNull SubjectFlag> flags) {

  @AssertTrue(message = "{amtsstimme.renderingOfAnswer}")
  boolean isRenderingWithAnswerId() {
    return rendering == null || answerId != null;
  }

  Rendering toRendering() {
    return rendering == null ? null : rendering.toRendering();
  }

  @AssertTrue(message = "{amtsstimme.textOrAnswer}")
  boolean isEitherTextOrAnswer() {
    return (text == null) != (answerId == null);
  }

  @AssertTrue(message = "{amtsstimme.basedOnWithText}")
  boolean isBasedOnAnswerIdWithText() {
    return basedOnAnswerId == null || text != null;
  }

  String languageOrGerman() {
    return language == null ? "de" : language;
  }
}
