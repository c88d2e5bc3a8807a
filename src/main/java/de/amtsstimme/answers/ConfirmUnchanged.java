package de.amtsstimme.answers;

import de.amtsstimme.answers.store.Confirmations;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.sources.CiteSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "The source has changed, or is about to, and the text is still right." An approver who did not
 * write the text says so, of one version of one source and of exactly this content. Nothing is
 * changed by it: it is added to the proof, and the database checks each one again.
 */
@ApplicationScoped
public class ConfirmUnchanged {

  /** What is confirmed, as the person saw it: of an answer and of a reply alike. */
  @Schema(
      name = "SourceConfirmationRequest",
      description =
          "„Die Quelle hat sich geändert, der Text stimmt noch“ – genau dieser, mit genau dieser"
              + " Fassung der Quelle.")
  public record Statement(
      @NotNull @Schema(description = "Quelle.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID sourceId,
      @NotNull
          @Schema(
              description = "Ihre geltende oder angekündigte Fassung, die geprüft wurde.",
              examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID sourceVersionId,
      @NotNull
          @Pattern(regexp = "[0-9a-f]{64}")
          @Schema(
              description = "SHA-256 des Inhalts, der geprüft wurde.",
              examples = "9f86d081884c7d65…")
          String contentHash) {}

  @Inject Confirmations confirmations;
  @Inject FrozenSubjects subjects;
  @Inject WhoIsConcerned concerned;
  @Inject CiteSources citeSources;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param revisionId of a subject that the caller of this has locked or that is never changed
   * @throws Refusal NOT_APPROVED, CONTENT_CHANGED, FOUR_EYES, UNKNOWN_REFERENCE,
   *     SOURCE_CHANGED_AGAIN, NOT_RESTING_ON_SOURCE, DUPLICATE
   */
  public void confirm(SubjectKind kind, UUID subjectId, UUID revisionId, Statement s) {
    SubjectStanding standing = subjects.get(revisionId);
    if (standing.state() != SubjectState.APPROVED && standing.state() != SubjectState.IN_APPROVAL) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    if (!standing.contentHash().equals(s.contentHash())) {
      throw new Refusal(ProblemCode.CONTENT_CHANGED, standing.contentHash());
    }
    if (concerned.contributors(revisionId).contains(caller.personId())) {
      throw new Refusal(ProblemCode.FOUR_EYES);
    }
    if (!citeSources.matters(s.sourceId(), s.sourceVersionId(), "sourceId")) {
      throw new Refusal(ProblemCode.SOURCE_CHANGED_AGAIN);
    }
    if (!subjects.restsOn(revisionId, s.sourceId(), s.sourceVersionId())) {
      throw new Refusal(ProblemCode.NOT_RESTING_ON_SOURCE);
    }
    confirmations.insert(
        EntityId.next(),
        revisionId,
        s.sourceId(),
        s.sourceVersionId(),
        s.contentHash(),
        caller.personId(),
        caller.name(),
        clock.instant());
    audit.record(
        "SOURCE_CONFIRMED",
        kind.name(),
        subjectId,
        null,
        Map.of(
            "revision", revisionId.toString(),
            "contentHash", s.contentHash(),
            "source", s.sourceId().toString(),
            "sourceVersion", s.sourceVersionId().toString()));
  }
}
