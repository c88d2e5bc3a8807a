package de.amtsstimme.notifications.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.notifications.domain.Frequency;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.Wishes;
import de.amtsstimme.notifications.http.NotificationsRequest.Quiet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wie die angemeldete Person benachrichtigt wird. Nur sie selbst sieht das.")
public record NotificationsView(
    @Schema(description = "Kennung der Person.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(
            description = "Bestätigte Mailadresse; null: es gehen keine Mails.",
            examples = "sabine.krueger@musterhausen.example",
            nullable = true)
        String email,
    @Schema(
            description = "Eingetragene Adresse, die noch bestätigt werden muss.",
            examples = "sabine.krueger@musterhausen.example",
            nullable = true)
        String unconfirmedEmail,
    @Schema(
            description = "Ein Text wartet auf Ihre Freigabe: sofort, täglich oder nie.",
            examples = "IMMEDIATELY")
        Frequency approvalWaiting,
    @Schema(description = "Er wartet noch immer: Erinnerung.", examples = "IMMEDIATELY")
        Frequency approvalReminder,
    @Schema(
            description = "Ein Text von Ihnen wurde zurückgegeben oder abgelehnt.",
            examples = "IMMEDIATELY")
        Frequency textReturned,
    @Schema(description = "Ein Text von Ihnen wurde freigegeben.", examples = "DAILY")
        Frequency textApproved,
    @Schema(
            description = "Eine Quelle hat sich geändert; Antworten warten auf Ihre Bestätigung.",
            examples = "IMMEDIATELY")
        Frequency sourceChanged,
    @Schema(description = "In dieser Zeit kommt keine Mail.", nullable = true) Quiet quietHours,
    @Schema(description = "Wann die tägliche Mail kommt.", examples = "08:00") String digestAt,
    @Schema(
            description = "Zeitzone für alle Uhrzeiten; null: die der jeweiligen Behörde.",
            examples = "Europe/Berlin",
            nullable = true)
        String timeZone,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static NotificationsView of(
      UUID person, Wishes w, String email, String unconfirmedEmail, long version) {
    return new NotificationsView(
        person,
        email,
        unconfirmedEmail,
        w.of(NoticeKind.APPROVAL_WAITING),
        w.of(NoticeKind.APPROVAL_REMINDER),
        w.of(NoticeKind.TEXT_RETURNED),
        w.of(NoticeKind.TEXT_APPROVED),
        w.of(NoticeKind.SOURCE_CHANGED),
        w.quiet() == null
            ? null
            : new Quiet(w.quiet().from().toString(), w.quiet().until().toString()),
        w.digestAt().toString(),
        w.zone() == null ? null : w.zone().getId(),
        version);
  }
}
