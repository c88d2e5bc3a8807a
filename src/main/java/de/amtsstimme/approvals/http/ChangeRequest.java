package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.SubjectContent.Variant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ApprovalChangeRequest",
    description = "Ein anderer Wortlaut, statt zu entscheiden. Danach gibt jemand anderes frei.")
public record ChangeRequest(
    @NotBlank
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "contentHash der gelesenen Fassung; ein anderer wird abgelehnt.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @NotEmpty @Size(max = 100) @Schema(description = "Die Texte, die anders lauten sollen.")
        List<@Valid @NotNull TextRequest> texts) {

  /** One text in the place of the one there is. */
  @Schema(name = "ApprovalChangedText", description = "Ein Text an der Stelle des vorhandenen.")
  public record TextRequest(
      @NotBlank @Size(max = 35) @Schema(description = "Sprache.", examples = "de") String language,
      @NotBlank @Size(max = 40) @Schema(description = "Kanal oder ANY.", examples = "ANY")
          String channel,
      @NotBlank
          @Size(max = 40)
          @Schema(description = "Art der Nachricht oder ANY.", examples = "ANY")
          String kind,
      @NotBlank
          @Size(max = 63_206)
          @Schema(
              description = "Der neue Text.",
              examples = "Guten Tag, Ihr Sofa holen wir am Dienstag ab.")
          String text) {}

  List<Variant> toVariants() {
    return texts.stream()
        .map(t -> new Variant(t.language(), t.channel(), t.kind(), t.text()))
        .toList();
  }
}
