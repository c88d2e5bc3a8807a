package de.amtsstimme.tenants;

import de.amtsstimme.tenants.domain.AuthorityState;
import de.amtsstimme.tenants.domain.Land;
import de.amtsstimme.tenants.store.Authorities;
import de.amtsstimme.tenants.store.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/** What the bound authority has decided for itself, for those who act on it. */
@ApplicationScoped
public class AuthoritySettings {

  @Inject Authorities authorities;

  public String name() {
    return authorities.current().name();
  }

  /** Where it is reached on paper, and by e-invoice; anything but the name may be null. */
  public record Address(
      String name, String street, String postalCode, String city, String leitwegId) {}

  public Address address() {
    Authority a = authorities.current();
    return new Address(a.name(), a.street(), a.postalCode(), a.city(), a.leitwegId());
  }

  /** Where the authority stands, and until when an ended one takes its data out; else null. */
  public record Standing(AuthorityState state, Instant exportUntil) {}

  public Standing standing() {
    Authority authority = authorities.current();
    return new Standing(authority.state(), authority.exportUntil());
  }

  /** In which its days begin and end. */
  public ZoneId zone() {
    return authorities.current().zone();
  }

  /** Whose public holidays count; null for a federal authority. */
  public Land land() {
    return authorities.current().land();
  }

  /** May a rendering of an approved answer go out without an approval of its own? */
  public boolean allowsRenderings() {
    return authorities.current().allowsRenderings();
  }

  /** May an unchanged library answer go out without an approval of its own? */
  public boolean allowsUnchangedAnswers() {
    return authorities.current().allowsUnchangedAnswers();
  }
}
