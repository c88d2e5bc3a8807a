package de.amtsstimme.suggestions.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.suggestions.DraftFromGap.Drafted;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Der Entwurf, der aus einer Lücke entstand.")
public record GapDraftView(
    @JsonProperty("id")
        @Schema(
            description = "Der neue Eintrag der Bibliothek.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Seine Frage.", examples = "Wo bekomme ich einen Bewohnerparkausweis?")
        String question,
    @Schema(description = "So viele Formulierungen hat er bekommen.", examples = "4") int phrasings,
    @Schema(description = "So viele Fragen gelten damit als bearbeitet.", examples = "7")
        int questions)
    implements Representation {

  static GapDraftView of(Drafted d) {
    return new GapDraftView(d.answerId(), d.question(), d.phrasings(), d.questions());
  }
}
