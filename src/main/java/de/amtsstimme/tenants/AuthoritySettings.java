package de.amtsstimme.tenants;

import de.amtsstimme.tenants.store.Authorities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the bound authority has decided for itself, for those who act on it. */
@ApplicationScoped
public class AuthoritySettings {

  @Inject Authorities authorities;

  public String name() {
    return authorities.current().name();
  }

  /** May an unchanged library answer go out without an approval of its own? */
  public boolean allowsUnchangedAnswers() {
    return authorities.current().allowsUnchangedAnswers();
  }
}
