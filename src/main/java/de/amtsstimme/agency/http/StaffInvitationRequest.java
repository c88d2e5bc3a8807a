package de.amtsstimme.agency.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer in die Agentur eingeladen wird.")
public record StaffInvitationRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Anzeigename.", examples = "Lena Hoffmann (Agentur)")
        String displayName,
    @Schema(
            description = "Administration der Agentur? Ohne Angabe nein.",
            examples = "false",
            nullable = true)
        Boolean admin,
    @Email
        @Size(max = 254)
        @Schema(
            description =
                "Mailadresse. Dann geht der einmalige Link auch dorthin; gespeichert wird sie nicht.",
            examples = "lena.hoffmann@agentur.example",
            nullable = true)
        String email) {}
