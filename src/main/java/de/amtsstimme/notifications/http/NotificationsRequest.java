package de.amtsstimme.notifications.http;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.notifications.domain.Frequency;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.Wishes;
import de.amtsstimme.notifications.domain.Wishes.QuietHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Worüber, wie bald und wann nicht. Ersetzt alle Angaben.")
public record NotificationsRequest(
    @NotNull
        @Schema(
            description = "Ein Text wartet auf Ihre Freigabe: sofort, täglich oder nie.",
            examples = "IMMEDIATELY")
        Frequency approvalWaiting,
    @NotNull @Schema(description = "Er wartet noch immer: Erinnerung.", examples = "IMMEDIATELY")
        Frequency approvalReminder,
    @NotNull
        @Schema(
            description = "Ein Text von Ihnen wurde zurückgegeben oder abgelehnt.",
            examples = "IMMEDIATELY")
        Frequency textReturned,
    @NotNull @Schema(description = "Ein Text von Ihnen wurde freigegeben.", examples = "DAILY")
        Frequency textApproved,
    @Schema(
            description =
                "Eine Quelle hat sich geändert; Antworten warten auf Ihre Bestätigung. Ohne Angabe"
                    + " sofort.",
            examples = "IMMEDIATELY",
            nullable = true)
        Frequency sourceChanged,
    @Valid
        @Schema(
            description = "In dieser Zeit kommt keine Mail; sie wartet bis zum Ende.",
            nullable = true)
        Quiet quietHours,
    @NotNull
        @Pattern(regexp = NotificationsRequest.TIME)
        @Schema(description = "Wann die tägliche Mail kommt.", examples = "08:00")
        String digestAt,
    @Size(max = 60)
        @Schema(
            description = "Zeitzone für alle Uhrzeiten; ohne Angabe die der jeweiligen Behörde.",
            examples = "Europe/Berlin",
            nullable = true)
        String timeZone) {

  static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /** Over midnight if the end is not after the start. */
  @Schema(name = "QuietHours", description = "Ruhezeit, auch über Mitternacht.")
  public record Quiet(
      @NotNull @Pattern(regexp = TIME) @Schema(description = "Von.", examples = "20:00")
          String from,
      @NotNull @Pattern(regexp = TIME) @Schema(description = "Bis.", examples = "07:00")
          String until) {}

  Wishes wishes() {
    if (quietHours != null && quietHours.from().equals(quietHours.until())) {
      throw Refusal.invalid(
          "/quietHours", "Anfang und Ende sind gleich. Keine Mails mehr: bei allem NEVER wählen.");
    }
    return new Wishes(
        Map.of(
            NoticeKind.APPROVAL_WAITING, approvalWaiting,
            NoticeKind.APPROVAL_REMINDER, approvalReminder,
            NoticeKind.TEXT_RETURNED, textReturned,
            NoticeKind.TEXT_APPROVED, textApproved,
            NoticeKind.SOURCE_CHANGED,
                sourceChanged == null ? Frequency.IMMEDIATELY : sourceChanged),
        quietHours == null
            ? null
            : new QuietHours(
                LocalTime.parse(quietHours.from()), LocalTime.parse(quietHours.until())),
        LocalTime.parse(digestAt),
        zone());
  }

  private ZoneId zone() {
    if (timeZone == null) {
      return null;
    }
    try {
      return ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw Refusal.invalid("/timeZone", "Das ist keine Zeitzone. Beispiel: Europe/Berlin.");
    }
  }
}
