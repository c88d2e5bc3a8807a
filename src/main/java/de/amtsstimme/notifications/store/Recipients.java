package de.amtsstimme.notifications.store;

import de.amtsstimme.kernel.crypto.SecretBox;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.notifications.domain.Frequency;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.Wishes;
import de.amtsstimme.notifications.domain.Wishes.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people are reached, and their addresses under lock. */
@ApplicationScoped
public class Recipients {

  /** Somebody who has a part in the bound authority now and a confirmed address. */
  public record Recipient(String name, String address, Wishes wishes) {}

  @Inject NativeSql sql;
  @Inject SecretBox box;

  /** For the sending service only; the database hands it out to nobody else. */
  public Optional<Recipient> find(UUID personId) {
    return sql.first(
        "select display_name, address, approval_waiting, approval_reminder, text_returned,"
            + " text_approved, source_changed, quiet_from_minute, quiet_until_minute,"
            + " digest_minute, time_zone from door_notify_person(?)",
        r -> new Recipient((String) r[0], opened(personId, (byte[]) r[1]), wishes(r)),
        personId);
  }

  public byte[] sealed(UUID personId, String address) {
    return box.seal(context(personId), address);
  }

  /** Null for null. */
  public String opened(UUID personId, byte[] address) {
    return address == null ? null : box.open(context(personId), address);
  }

  private static String context(UUID personId) {
    return "mail-address:" + personId;
  }

  private static Wishes wishes(Object[] r) {
    Map<NoticeKind, Frequency> frequencies = new EnumMap<>(NoticeKind.class);
    for (NoticeKind kind : NoticeKind.settings()) {
      frequencies.put(kind, Frequency.valueOf((String) r[2 + kind.ordinal()]));
    }
    return new Wishes(
        frequencies,
        r[7] == null ? null : new QuietHours(time(r[7]), time(r[8])),
        time(r[9]),
        r[10] == null ? null : ZoneId.of((String) r[10]));
  }

  private static LocalTime time(Object minute) {
    return LocalTime.ofSecondOfDay(((Number) minute).intValue() * 60L);
  }
}
