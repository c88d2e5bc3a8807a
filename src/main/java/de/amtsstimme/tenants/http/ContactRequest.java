package de.amtsstimme.tenants.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Ansprechperson der Behörde.")
public record ContactRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "Sabine Krüger")
        String name,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Worum man sich an sie wendet.",
            examples = "Presse und soziale Medien")
        String topic,
    @Size(max = 60) @Schema(description = "Telefon.", examples = "0123 4567-100", nullable = true)
        String phone,
    @Email
        @Size(max = 254)
        @Schema(description = "E-Mail.", examples = "presse@musterhausen.example", nullable = true)
        String email,
    @Size(max = 200)
        @Schema(description = "Wann erreichbar.", examples = "Mo–Fr 8–16 Uhr", nullable = true)
        String reachable) {}
