package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.crypto.SecretBox;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keyed hashes that stand for a person, or for a post at a channel, once the name is gone. The key
 * lies outside the database, and no two authorities have the same hash for the same person.
 */
@ApplicationScoped
public class SubjectKeys {

  @Inject SecretBox box;
  @Inject TenantScope scope;

  public byte[] of(Person person) {
    return box.commitment(context("author", person.channel().name()), person.handle());
  }

  public byte[] ofPost(String channel, String externalId) {
    return box.commitment(context("post", channel), externalId);
  }

  private String context(String kind, String channel) {
    return "privacy-" + kind + ":" + scope.id() + ":" + channel;
  }
}
