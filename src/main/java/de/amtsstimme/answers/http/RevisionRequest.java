package de.amtsstimme.answers.http;

import de.amtsstimme.answers.WriteAnswer.Draft;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.EntryBounds;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.Placeholder.PlaceholderType;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectFlag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine neue Fassung einer Antwort: alle Texte zusammen.")
public record RevisionRequest(
    @NotBlank
        @Size(max = EntryBounds.QUESTION_CHARACTERS)
        @Schema(
            description = "Die Frage, auf die sie antwortet.",
            examples = "Wie melde ich Sperrmüll an?")
        String question,
    @NotEmpty @Size(max = EntryBounds.VARIANTS) @Schema(description = "Texte je Sprache und Kanal.")
        List<@Valid @NotNull VariantRequest> variants,
    @Size(max = EntryBounds.PLACEHOLDERS)
        @Schema(
            description =
                "Platzhalter, in den Texten {{key}}; jeder erklärte kommt vor, jeder vorkommende"
                    + " ist erklärt.",
            nullable = true)
        List<@Valid @NotNull PlaceholderRequest> placeholders,
    @NotEmpty
        @Size(max = EntryBounds.SOURCES)
        @Schema(
            description =
                "Kennungen der Quellen, mindestens eine; zitiert wird die geltende Fassung.",
            examples = "[\"0199b1c2-0000-7000-8000-000000000001\"]")
        List<@NotNull UUID> sources,
    @Schema(description = "Gilt ab.", examples = "2026-11-22T00:00:00Z", nullable = true)
        Instant validFrom,
    @Schema(
            description = "Gilt bis (ab diesem Augenblick nicht mehr).",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil,
    @Size(max = 3)
        @Schema(
            description =
                "Merkmale, nach denen sich der Freigabeweg richten kann; ohne Angabe die der vorigen Fassung.",
            examples = "[\"LEGAL\"]",
            nullable = true)
        List<@NotNull SubjectFlag> flags) {

  /** One text. */
  @Schema(name = "VariantRequest", description = "Ein Text für Sprache, Kanal und Art.")
  public record VariantRequest(
      @NotBlank
          @Size(max = EntryBounds.LANGUAGE_CHARACTERS)
          @Pattern(regexp = EntryBounds.LANGUAGE)
          @Schema(description = "Sprache (BCP 47; Leichte Sprache: de-simple).", examples = "de")
          String language,
      @Schema(description = "Kanal; ohne Angabe ANY.", examples = "ANY", nullable = true)
          Channel channel,
      @Schema(
              description = "Art der Nachricht; ohne Angabe ANY.",
              examples = "ANY",
              nullable = true)
          MessageKind kind,
      @NotBlank
          @Size(max = EntryBounds.TEXT_CHARACTERS)
          @Schema(
              description = "Der Text.",
              examples = "Sperrmüll melden Sie online oder telefonisch an.")
          String text) {

    Variant toVariant() {
      return new Variant(
          language,
          channel == null ? Channel.ANY : channel,
          kind == null ? MessageKind.ANY : kind,
          text);
    }
  }

  /** A place in the texts. */
  @Schema(
      name = "PlaceholderRequest",
      description = "Ein Platzhalter und was dort stehen darf; freier Text nicht.")
  public record PlaceholderRequest(
      @NotBlank
          @Size(max = EntryBounds.PLACEHOLDER_KEY_CHARACTERS)
          @Schema(description = "Name im Text, {{name}}.", examples = "anrede")
          String key,
      @NotNull
          @Schema(
              description = "CHOICE und PLACE: einer der Werte; DATE: ein Datum.",
              examples = "CHOICE")
          PlaceholderType type,
      @NotBlank
          @Size(max = EntryBounds.PLACEHOLDER_LABEL_CHARACTERS)
          @Schema(description = "Wonach gefragt wird.", examples = "Anrede")
          String label,
      @Size(max = EntryBounds.PLACEHOLDER_OPTIONS)
          @Schema(
              description = "Die Werte; bei DATE leer.",
              examples = "[\"Guten Tag\",\"Hallo\"]",
              nullable = true)
          List<@NotBlank @Size(max = EntryBounds.PLACEHOLDER_OPTION_CHARACTERS) String> options) {

    Placeholder toPlaceholder() {
      return new Placeholder(key, type, label, options);
    }
  }

  @AssertTrue(message = "{amtsstimme.variantsDistinct}")
  boolean isVariantsDistinct() {
    return variants == null
        || variants.contains(null)
        || variants.stream()
                .map(VariantRequest::toVariant)
                .map(v -> v.language() + v.channel() + v.kind())
                .distinct()
                .count()
            == variants.size();
  }

  @AssertTrue(message = "{amtsstimme.untilBeforeFrom}")
  boolean isValidUntilAfterValidFrom() {
    return validFrom == null || validUntil == null || validUntil.isAfter(validFrom);
  }

  Draft toDraft() {
    return new Draft(
        question,
        variants.stream().map(VariantRequest::toVariant).toList(),
        placeholders == null
            ? List.of()
            : placeholders.stream().map(PlaceholderRequest::toPlaceholder).toList(),
        sources,
        validFrom,
        validUntil,
        flags == null ? null : SubjectFlag.said(flags));
  }
}
