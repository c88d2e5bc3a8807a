package de.amtsstimme.inquiries.http;

import de.amtsstimme.approvals.domain.SubjectFlag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein neuer Wortlaut für einen Entwurf oder eine zurückgegebene Antwort.")
public record ReplyPatch(
    @NotBlank
        @Size(max = 63_206)
        @Schema(
            description = "Der neue Text.",
            examples = "Guten Tag, Ihr Sofa holen wir am Dienstag ab.")
        String text,
    @Size(max = 3)
        @Schema(
            description =
                "Merkmale, nach denen sich der Freigabeweg richten kann; ohne Angabe bleiben sie.",
            examples = "[\"LEGAL\"]",
            nullable = true)
        List<@NotNull SubjectFlag> flags) {}
