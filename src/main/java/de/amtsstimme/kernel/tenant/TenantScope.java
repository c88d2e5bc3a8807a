package de.amtsstimme.kernel.tenant;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The authority (or, for reading, the authorities) this transaction is bound to. Set by the door
 * only.
 */
@RequestScoped
public class TenantScope {

  /** The pseudo tenant that the installation's own audit chain and idempotency rows belong to. */
  public static final UUID INSTALLATION = new UUID(0, 0);

  /** One authority in which the caller has a part, with what it is called. */
  public record Visible(
      UUID id,
      String slug,
      String name,
      String state,
      String roles,
      String side,
      java.time.Instant until) {}

  private UUID id;
  private String slug;
  private String state;
  private boolean halted;
  private ZoneId zone = ZoneId.of("UTC");
  private List<Visible> visible = List.of();

  void bind(UUID id, String slug, String state, ZoneId zone) {
    this.id = id;
    this.slug = slug;
    this.state = state;
    this.zone = zone;
    this.halted = false;
  }

  /** Only for the bound authority; the door says so beside its state. */
  void halted(boolean pressed) {
    this.halted = pressed;
  }

  void span(List<Visible> visible) {
    this.visible = visible;
  }

  public UUID id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  /** The state the authority had when the door was opened; null in the installation. */
  public String state() {
    return state;
  }

  /** Was the stop button pressed when the door was opened? */
  public boolean halted() {
    return halted;
  }

  /** The authority's own time zone: days, nights and holidays are counted in it. */
  public ZoneId zone() {
    return zone;
  }

  public List<Visible> visible() {
    return visible;
  }

  public Optional<Visible> visible(UUID tenantId) {
    return visible.stream().filter(v -> v.id().equals(tenantId)).findFirst();
  }
}
