package de.amtsstimme.answers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein neuer Eintrag der Antwortbibliothek mit seiner ersten Fassung.")
public record AnswerRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Thema.", examples = "Abfall") String topic,
    @NotNull @Valid @Schema(description = "Die erste Fassung.") RevisionRequest revision) {}
