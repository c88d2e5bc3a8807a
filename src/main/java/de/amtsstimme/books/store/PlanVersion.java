package de.amtsstimme.books.store;

import de.amtsstimme.books.domain.BookkeepingPlan;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.http.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of the accounts. Never changed; a later one takes its place. */
@Entity
@Table(name = "bookkeeping_plan")
public class PlanVersion {

  @Id private UUID id;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String body;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PlanVersion() {}

  public PlanVersion(LocalDate validFrom, BookkeepingPlan plan, UUID by, String name, Instant now) {
    this.id = EntityId.next();
    this.validFrom = validFrom;
    this.createdBy = by;
    this.createdByName = name;
    this.createdAt = now;
    this.body = Json.written(plan);
  }

  public BookkeepingPlan plan() {
    return Json.kept(body, BookkeepingPlan.class);
  }

  public UUID id() {
    return id;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
