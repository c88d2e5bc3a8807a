package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.PhrasingRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Andere Formulierungen der Frage; eine oder viele auf einmal.")
public record PhrasingsRequest(
    @NotEmpty
        @Size(max = PhrasingRules.MOST)
        @Schema(
            description = "Die Formulierungen; was schon da ist, wird übergangen.",
            examples = "[\"Wie werde ich mein Sofa los?\"]")
        List<@NotBlank @Size(max = PhrasingRules.MOST_CHARACTERS) String> phrasings,
    @Schema(
            description =
                "Die Anfrage, aus der sie stammen: dann werden sie mit ihr gelöscht. Ohne Angabe"
                    + " sind es Worte der Behörde.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId) {}
