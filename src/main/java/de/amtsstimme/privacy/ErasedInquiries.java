package de.amtsstimme.privacy;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For those who meet something again that was erased. */
@ApplicationScoped
public class ErasedInquiries {

  @Inject NativeSql sql;

  /** The erased inquiry that a channel delivers once more: it is known, and does not come back. */
  public Optional<UUID> byExternalId(String channel, String externalId) {
    return sql.first(
        "select id from inquiry where tenant_id = bound_tenant() and external_key = keyed_hash('external', ?, ?)",
        r -> (UUID) r[0],
        SubjectChannel.valueOf(channel).name(),
        externalId);
  }

  public boolean isErased(UUID inquiryId) {
    return sql.first(
            "select 1 from inquiry where tenant_id = bound_tenant() and id = ? and erased_at is not null",
            r -> r,
            inquiryId)
        .isPresent();
  }
}
