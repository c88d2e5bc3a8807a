package de.amtsstimme.notifications.store;

import de.amtsstimme.notifications.domain.Frequency;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.Wishes;
import de.amtsstimme.notifications.domain.Wishes.QuietHours;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * A person's own row: wishes, and the mail address on its way from asked for to confirmed. Visible
 * to that person only; addresses are encrypted.
 */
@Entity
@Table(name = "person_notification")
public class PersonalSettings {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  private byte[] address;

  @Column(name = "address_confirmed_at")
  private Instant addressConfirmedAt;

  @Column(name = "asked_address")
  private byte[] askedAddress;

  @Column(name = "asked_code_hash")
  private byte[] askedCodeHash;

  @Column(name = "asked_until")
  private Instant askedUntil;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "asked_times")
  private int askedTimes;

  @Enumerated(EnumType.STRING)
  @Column(name = "approval_waiting")
  private Frequency approvalWaiting;

  @Enumerated(EnumType.STRING)
  @Column(name = "approval_reminder")
  private Frequency approvalReminder;

  @Enumerated(EnumType.STRING)
  @Column(name = "text_returned")
  private Frequency textReturned;

  @Enumerated(EnumType.STRING)
  @Column(name = "text_approved")
  private Frequency textApproved;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_changed")
  private Frequency sourceChanged;

  @Column(name = "quiet_from_minute")
  private Integer quietFromMinute;

  @Column(name = "quiet_until_minute")
  private Integer quietUntilMinute;

  @Column(name = "digest_minute")
  private int digestMinute;

  @Column(name = "time_zone")
  private String timeZone;

  @Version private long version;

  protected PersonalSettings() {}

  public PersonalSettings(UUID personId) {
    this.personId = personId;
    wish(Wishes.usual());
  }

  public final void wish(Wishes wishes) {
    approvalWaiting = wishes.of(NoticeKind.APPROVAL_WAITING);
    approvalReminder = wishes.of(NoticeKind.APPROVAL_REMINDER);
    textReturned = wishes.of(NoticeKind.TEXT_RETURNED);
    textApproved = wishes.of(NoticeKind.TEXT_APPROVED);
    sourceChanged = wishes.of(NoticeKind.SOURCE_CHANGED);
    quietFromMinute = wishes.quiet() == null ? null : minute(wishes.quiet().from());
    quietUntilMinute = wishes.quiet() == null ? null : minute(wishes.quiet().until());
    digestMinute = minute(wishes.digestAt());
    timeZone = wishes.zone() == null ? null : wishes.zone().getId();
  }

  public Wishes wishes() {
    return new Wishes(
        Map.of(
            NoticeKind.APPROVAL_WAITING, approvalWaiting,
            NoticeKind.APPROVAL_REMINDER, approvalReminder,
            NoticeKind.TEXT_RETURNED, textReturned,
            NoticeKind.TEXT_APPROVED, textApproved,
            NoticeKind.SOURCE_CHANGED, sourceChanged),
        quietFromMinute == null
            ? null
            : new QuietHours(time(quietFromMinute), time(quietUntilMinute)),
        time(digestMinute),
        timeZone == null ? null : ZoneId.of(timeZone));
  }

  /**
   * @return how often this was asked for today, this time included
   */
  public int ask(byte[] sealedAddress, byte[] codeHash, Instant until, LocalDate today) {
    askedTimes = today.equals(askedOn) ? askedTimes + 1 : 1;
    askedOn = today;
    askedAddress = sealedAddress;
    askedCodeHash = codeHash;
    askedUntil = until;
    return askedTimes;
  }

  /**
   * @return false for another code, for one that was used, and for one that is too old
   */
  public boolean confirm(byte[] codeHash, Instant now) {
    if (askedCodeHash == null
        || !MessageDigest.isEqual(askedCodeHash, codeHash)
        || !askedUntil.isAfter(now)) {
      return false;
    }
    address = askedAddress;
    addressConfirmedAt = now;
    forgetAsked();
    return true;
  }

  public void forgetAddress() {
    address = null;
    addressConfirmedAt = null;
    forgetAsked();
  }

  private void forgetAsked() {
    askedAddress = null;
    askedCodeHash = null;
    askedUntil = null;
  }

  public UUID personId() {
    return personId;
  }

  /** Null for none. */
  public byte[] address() {
    return address;
  }

  /** Null if none is waiting for its confirmation. */
  public byte[] askedAddress(Instant now) {
    return askedUntil != null && askedUntil.isAfter(now) ? askedAddress : null;
  }

  public long version() {
    return version;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }
}
