package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.CitedSource;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * An entry of the library with its revisions, for showing: everything in one statement. Reading is
 * what the library is asked for most.
 */
@ApplicationScoped
public class Entries {

  /** An entry; its revisions are the one that serves and the newest. */
  public record Entry(
      UUID id,
      String topic,
      List<String> tags,
      String department,
      String externalKey,
      int phrasings,
      AnswerState state,
      boolean usable,
      Shown current,
      Shown latest,
      Retirement retirement,
      Instant createdAt,
      long version) {}

  /** When, by whom and why an entry was taken out of service; all null while it was not. */
  public record Retirement(Instant at, String byName, String reason) {}

  /** A revision with its texts and sources; standing is null for one that was not submitted. */
  public record Shown(
      UUID id,
      int number,
      String question,
      SubjectStanding standing,
      List<Variant> variants,
      List<Placeholder> placeholders,
      List<CitedSource> citations,
      Set<SubjectFlag> flags,
      Instant validFrom,
      Instant validUntil,
      String writtenByName,
      Instant createdAt,
      long version) {}

  private static final String ONE =
      EntryRows.ENTRIES
          + " from answer a"
          + EntryRows.REVISIONS
          + " where a.tenant_id = bound_tenant() and a.id = ?";
  private static final String REVISIONS_PAGE =
      EntryRows.COLUMNS
          + " from answer_revision r where r.tenant_id = bound_tenant() and r.answer_id = ? and"
          + " r.id < ? order by r.id desc limit ?";
  private static final String REVISION =
      EntryRows.COLUMNS
          + " from answer_revision r where r.tenant_id = bound_tenant() and r.id = ? and"
          + " r.answer_id = ?";

  @Inject NativeSql sql;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Entry get(UUID id) {
    List<Object[]> revisions = sql.list(ONE, Function.identity(), id);
    if (revisions.isEmpty()) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return EntryRows.entry(revisions);
  }

  /** Of one entry, newest first. */
  public List<Shown> revisions(UUID answerId, UUID before, int fetch) {
    return sql.list(REVISIONS_PAGE, EntryRows::shown, answerId, NativeSql.before(before), fetch);
  }

  /**
   * @throws Refusal NOT_FOUND, also for a revision of another entry
   */
  public Shown getRevision(UUID answerId, UUID revisionId) {
    return sql.first(REVISION, EntryRows::shown, revisionId, answerId)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
