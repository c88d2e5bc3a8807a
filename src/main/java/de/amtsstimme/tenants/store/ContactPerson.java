package de.amtsstimme.tenants.store;

import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Whom to reach in the authority about what, and when. At least one is mandatory: a provider cannot
 * do it all.
 */
@Entity
@Table(name = "contact_person")
public class ContactPerson {

  @Id private UUID id;
  private String name;
  private String topic;
  private String phone;
  private String email;
  private String reachable;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected ContactPerson() {}

  public ContactPerson(Instant now) {
    this.id = EntityId.next();
    this.createdAt = now;
  }

  public void describe(
      String newName, String newTopic, String newPhone, String newEmail, String newReachable) {
    this.name = newName;
    this.topic = newTopic;
    this.phone = newPhone;
    this.email = newEmail;
    this.reachable = newReachable;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String topic() {
    return topic;
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  public String reachable() {
    return reachable;
  }

  public long version() {
    return version;
  }
}
