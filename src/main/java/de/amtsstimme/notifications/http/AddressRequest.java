package de.amtsstimme.notifications.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wohin Benachrichtigungen gehen sollen.")
public record AddressRequest(
    @NotBlank
        @Email
        @Size(max = 254)
        @Schema(description = "Mailadresse.", examples = "sabine.krueger@musterhausen.example")
        String email) {}
