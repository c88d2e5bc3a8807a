package de.amtsstimme.inquiries.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wo und wann der herausgegebene Text veröffentlicht wurde.")
public record PublicationRequest(
    @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Schema(description = "Adresse des Beitrags.", examples = "https://social.example/posts/1")
        String url,
    @Schema(
            description = "Wann; ohne Angabe jetzt.",
            examples = "2026-11-22T08:30:00Z",
            nullable = true)
        Instant publishedAt) {}
