package de.amtsstimme.providers.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.providers.domain.Employment;
import de.amtsstimme.providers.domain.ProviderFacts;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.tenants.domain.Land;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody who works for the agency, as a provider of hours. */
@Entity
@Table(name = "provider")
public class Provider {

  @Id private UUID id;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "display_name")
  private String displayName;

  @Enumerated(EnumType.STRING)
  private Employment employment;

  @Enumerated(EnumType.STRING)
  private Qualification qualification;

  private String evidence;
  private String experience;

  @Enumerated(EnumType.STRING)
  @Column(name = "works_in")
  private Land worksIn;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Provider() {}

  public Provider(UUID personId, String displayName, ProviderFacts facts, Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.displayName = displayName;
    this.createdAt = now;
    write(facts);
  }

  public final void write(ProviderFacts facts) {
    this.employment = facts.employment();
    this.qualification = facts.qualification();
    this.evidence = facts.evidence();
    this.experience = facts.experience();
    this.worksIn = facts.worksIn();
    this.timeZone = facts.zone().getId();
  }

  public ProviderFacts facts() {
    return new ProviderFacts(
        employment, qualification, evidence, experience, worksIn, ZoneId.of(timeZone));
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String displayName() {
    return displayName;
  }

  public long version() {
    return version;
  }
}
