package de.amtsstimme.tenants.http;

import de.amtsstimme.tenants.domain.AuthorityKind;
import de.amtsstimme.tenants.domain.Land;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine neue Behörde mit der Person, die sie als erste verwaltet.")
public record AuthorityRequest(
    @NotBlank
        @Size(min = 3, max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(
            description =
                "Kurzname in Adressen: Kleinbuchstaben, Ziffern, Bindestriche. Ändert sich nie.",
            examples = "stadt-neuhausen")
        String slug,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Voller Name der Behörde.", examples = "Stadt Neuhausen")
        String name,
    @NotNull @Schema(description = "Art der Körperschaft.", examples = "KOMMUNE")
        AuthorityKind kind,
    @Schema(
            description =
                "Land (ISO 3166-2:DE), nach dem Feiertage und Wertgrenzen gelten; bei Bundesbehörden leer.",
            examples = "NW",
            nullable = true)
        Land land,
    @Size(max = 60)
        @Schema(
            description =
                "Zeitzone, in der Tage und Nächte gezählt werden; ohne Angabe Europe/Berlin.",
            examples = "Europe/Berlin",
            nullable = true)
        String timeZone,
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Anzeigename der ersten Administration, für ihre Einladung.",
            examples = "Petra Sommer")
        String firstAdminName,
    @Email
        @Size(max = 254)
        @Schema(
            description =
                "Mailadresse dieser Person. Dann geht der einmalige Link auch dorthin; gespeichert wird sie nicht.",
            examples = "petra.sommer@musterhausen.example",
            nullable = true)
        String firstAdminEmail) {}
