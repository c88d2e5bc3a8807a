package de.amtsstimme.tenants.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.tenants.domain.AuthorityKind;
import de.amtsstimme.tenants.domain.AuthorityState;
import de.amtsstimme.tenants.domain.Land;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One authority: the tenant. It is founded by the agency, sets itself up (people, contacts, a first
 * chain), is activated when nothing is missing, may rest (suspended) and ends with its data handed
 * over. It stays responsible for every word.
 */
@Entity
@Table(name = "authority")
public class Authority {

  @Id private UUID id;
  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  private AuthorityKind kind;

  @Enumerated(EnumType.STRING)
  private Land land;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "leitweg_id")
  private String leitwegId;

  private String street;

  @Column(name = "postal_code")
  private String postalCode;

  private String city;

  @Column(name = "dpa_date")
  private LocalDate dpaDate;

  @Column(name = "dpa_version")
  private String dpaVersion;

  @Column(name = "allow_unchanged_answers")
  private boolean allowUnchangedAnswers;

  @Column(name = "allow_renderings")
  private boolean allowRenderings;

  @Enumerated(EnumType.STRING)
  private AuthorityState state;

  @Column(name = "state_reason")
  private String stateReason;

  @Column(name = "state_changed_at")
  private Instant stateChangedAt;

  /** Written by the stop button, never here. */
  @Column(name = "halted_at", insertable = false, updatable = false)
  private Instant haltedAt;

  @Column(name = "export_until")
  private Instant exportUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected Authority() {}

  public Authority(
      String slug, String name, AuthorityKind kind, Land land, ZoneId zone, Instant now) {
    this.id = EntityId.next();
    this.slug = slug;
    this.name = name;
    this.kind = kind;
    this.land = land;
    this.timeZone = zone.getId();
    this.state = AuthorityState.ONBOARDING;
    this.stateChangedAt = now;
    this.createdAt = now;
  }

  /**
   * @throws de.amtsstimme.kernel.domain.Refusal TRANSITION_NOT_ALLOWED
   */
  public void become(AuthorityState next, String reason, Instant now) {
    AuthorityState.LIFE_CYCLE.require(state, next);
    this.state = next;
    this.stateReason = reason;
    this.stateChangedAt = now;
  }

  /**
   * @param exportableUntil how long the authority can still take its data with it
   * @throws de.amtsstimme.kernel.domain.Refusal TRANSITION_NOT_ALLOWED
   */
  public void end(String reason, Instant exportableUntil, Instant now) {
    become(AuthorityState.ENDED, reason, now);
    this.exportUntil = exportableUntil;
  }

  public void rename(String newName) {
    this.name = newName;
  }

  public void moveTo(String newStreet, String newPostalCode, String newCity) {
    this.street = newStreet;
    this.postalCode = newPostalCode;
    this.city = newCity;
  }

  public void routeInvoicesTo(String newLeitwegId) {
    this.leitwegId = newLeitwegId;
  }

  /** The data-processing agreement (Art. 28 DSGVO) in force. */
  public void agreeOnDataProcessing(LocalDate date, String agreementVersion) {
    this.dpaDate = date;
    this.dpaVersion = agreementVersion;
  }

  public void allowUnchangedAnswers(boolean allowed) {
    this.allowUnchangedAnswers = allowed;
  }

  public void allowRenderings(boolean allowed) {
    this.allowRenderings = allowed;
  }

  public UUID id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public AuthorityKind kind() {
    return kind;
  }

  public Land land() {
    return land;
  }

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  public String leitwegId() {
    return leitwegId;
  }

  public String street() {
    return street;
  }

  public String postalCode() {
    return postalCode;
  }

  public String city() {
    return city;
  }

  public LocalDate dpaDate() {
    return dpaDate;
  }

  public String dpaVersion() {
    return dpaVersion;
  }

  public boolean allowsUnchangedAnswers() {
    return allowUnchangedAnswers;
  }

  public boolean allowsRenderings() {
    return allowRenderings;
  }

  public AuthorityState state() {
    return state;
  }

  public String stateReason() {
    return stateReason;
  }

  /** Null while the stop button is not pressed. */
  public Instant haltedAt() {
    return haltedAt;
  }

  /** Null while it has not ended. */
  public Instant exportUntil() {
    return exportUntil;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
