package de.amtsstimme.hours.store;

import de.amtsstimme.hours.domain.Work;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.Qualification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What one person of the agency worked for the authority, from when to when. Never changed. */
@Entity
@Table(name = "time_entry")
public class TimeEntry {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  @Enumerated(EnumType.STRING)
  private Activity activity;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private int minutes;

  @Column(name = "inquiry_id")
  private UUID inquiryId;

  private String description;

  @Column(name = "reply_id", updatable = false)
  private UUID replyId;

  @Column(name = "answer_id", updatable = false)
  private UUID answerId;

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Qualification qualification;

  @Column(updatable = false)
  private boolean billable;

  @Column(name = "call_out", updatable = false)
  private boolean callOut;

  @Column(name = "work_month", updatable = false)
  private LocalDate workMonth;

  @Column(name = "sheet_month", updatable = false)
  private LocalDate sheetMonth;

  @Column(name = "corrects_id", updatable = false)
  private UUID correctsId;

  @Column(name = "replaces_id", updatable = false)
  private UUID replacesId;

  @Column(updatable = false)
  private BigDecimal net;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /**
   * Under which contract, and what it came to.
   *
   * @param workMonth in which it began
   * @param sheetMonth of the sheet on which it stands
   */
  public record Terms(
      UUID contractId,
      Qualification qualification,
      boolean billable,
      YearMonth workMonth,
      YearMonth sheetMonth,
      Money net) {}

  protected TimeEntry() {}

  public TimeEntry(UUID personId, String personName, WorkSpan span, Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.personName = personName;
    this.startedAt = span.startedAt();
    this.endedAt = span.endedAt();
    this.minutes = span.minutes();
    this.net = BigDecimal.ZERO;
    this.createdAt = now;
  }

  /** What was done, and what it served. */
  public void describe(Work work) {
    this.activity = work.activity();
    this.inquiryId = work.inquiryId();
    this.replyId = work.replyId();
    this.answerId = work.answerId();
    this.callOut = work.callOut();
    this.description = work.description();
  }

  public void countUnder(Terms terms) {
    this.contractId = terms.contractId();
    this.qualification = terms.qualification();
    this.billable = terms.billable();
    this.workMonth = terms.workMonth().atDay(1);
    this.sheetMonth = terms.sheetMonth().atDay(1);
    this.net = terms.net().amount();
  }

  public void replace(UUID takenBack) {
    this.replacesId = takenBack;
  }

  /**
   * What takes this one back, on the sheet of that month.
   *
   * @param month null where there is no contract
   */
  public TimeEntry counter(YearMonth month, String reason, Instant now) {
    TimeEntry counter = new TimeEntry(personId, personName, span(), now);
    counter.describe(new Work(activity, inquiryId, replyId, answerId, callOut, reason));
    counter.minutes = -minutes;
    counter.correctsId = id;
    if (contractId != null) {
      counter.countUnder(
          new Terms(
              contractId,
              qualification,
              billable,
              YearMonth.from(workMonth),
              month,
              net().negated()));
    }
    return counter;
  }

  public WorkSpan span() {
    return new WorkSpan(startedAt, endedAt);
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String personName() {
    return personName;
  }

  public Activity activity() {
    return activity;
  }

  public int minutes() {
    return minutes;
  }

  public UUID inquiryId() {
    return inquiryId;
  }

  public String description() {
    return description;
  }

  public UUID replyId() {
    return replyId;
  }

  public UUID answerId() {
    return answerId;
  }

  /** Null where there was none when it was booked. */
  public UUID contractId() {
    return contractId;
  }

  public Qualification qualification() {
    return qualification;
  }

  public boolean billable() {
    return billable;
  }

  public boolean callOut() {
    return callOut;
  }

  /** Null without a contract. */
  public YearMonth workMonth() {
    return workMonth == null ? null : YearMonth.from(workMonth);
  }

  /** Null without a contract. */
  public YearMonth sheetMonth() {
    return sheetMonth == null ? null : YearMonth.from(sheetMonth);
  }

  /** Which entry this one takes back, or null. */
  public UUID correctsId() {
    return correctsId;
  }

  public UUID replacesId() {
    return replacesId;
  }

  public Money net() {
    return new Money(net);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
