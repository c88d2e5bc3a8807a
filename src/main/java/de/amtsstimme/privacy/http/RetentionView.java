package de.amtsstimme.privacy.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.privacy.store.RetentionRules.Rule;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wie lange Daten von Bürgerinnen und Bürgern aufbewahrt werden.")
public record RetentionView(
    @Schema(description = "Kennung der Behörde.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(
            description =
                "Tage nach Abschluss oder Beantwortung einer Anfrage, dann werden Wortlaut, Name, Antworten und alles, was sie zitiert, gelöscht.",
            examples = "90")
        int inquiryDays,
    @Schema(
            description =
                "Stunden, für die Antworten auf Wiederholungen (Idempotency-Key) aufbewahrt werden; fest.",
            examples = "24")
        int replayHours,
    @Schema(
            description = "So viele Anfragen haben durch diese Änderung einen neuen Löschtag.",
            examples = "12")
        int rescheduled,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static RetentionView of(UUID tenantId, Rule rule, int rescheduled) {
    return new RetentionView(tenantId, rule.inquiryDays(), 24, rescheduled, rule.version());
  }
}
