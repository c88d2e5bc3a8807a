package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * From here on a text cannot change: its content is put into canonical form, hashed, and kept with
 * everyone who wrote it.
 */
@ApplicationScoped
public class FreezeRevision {

  @Inject Subjects subjects;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param contributors everyone who wrote a part; whoever submits is added
   */
  public Frozen freeze(
      SubjectKind kind,
      UUID subjectId,
      UUID revisionId,
      int number,
      SubjectContent content,
      Set<UUID> contributors) {
    Set<UUID> everyone = new LinkedHashSet<>(contributors);
    everyone.add(caller.personId());
    String canonical = content.canonical(scope.id(), kind, subjectId, ContentHash.newSalt());
    Frozen frozen = new Frozen(revisionId, kind, subjectId, number, ContentHash.of(canonical));
    Instant now = clock.instant();
    subjects.insert(frozen, canonical, everyone, caller.personId(), now);
    rows.add(new SubjectHead(revisionId, now));
    return frozen;
  }
}
