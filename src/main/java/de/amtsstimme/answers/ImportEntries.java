package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.EntryRules;
import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.answers.domain.TopicPath;
import de.amtsstimme.answers.store.EntryTerms;
import de.amtsstimme.answers.store.LibraryEntries;
import de.amtsstimme.answers.store.LibraryEntries.Stored;
import de.amtsstimme.answers.store.LibraryWriting;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.sources.CiteSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Entries from a file. One that is there already, recognised by its key, is left alone if nothing
 * differs, and gets a new draft revision if what it says does: nothing is approved by an import.
 */
@ApplicationScoped
public class ImportEntries {

  /** What becomes of an entry. RETIRED: it would differ, and nothing is written there any more. */
  public enum Outcome {
    CREATED,
    REVISED,
    RELABELLED,
    UNCHANGED,
    RETIRED
  }

  /**
   * @param revisionId the draft that came of it, or null
   */
  public record Result(UUID answerId, UUID revisionId, Outcome outcome) {}

  /** On whose behalf; that person wrote every draft that comes of it. */
  public record Writer(UUID personId, String name) {}

  @Inject LibraryEntries library;
  @Inject LibraryWriting writing;
  @Inject TextLengths textLengths;
  @Inject EntryTerms terms;
  @Inject CiteSources citeSources;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;
  @Inject InstantSource clock;

  /** All that is wrong with it, each with its place. */
  public List<FieldError> errors(ImportedEntry e) {
    List<FieldError> errors = EntryRules.errors(e);
    errors.addAll(textLengths.errors(e.variants(), ""));
    return errors;
  }

  /** What would become of them, in the same order; of two names of one entry, both. */
  public List<Result> compare(List<ImportedEntry> entries) {
    return changes(entries).stream()
        .map(c -> new Result(c.answerId(), c.revisionId(), c.outcome()))
        .toList();
  }

  /**
   * @param origin stands in the audit trail beside every entry
   * @return in the same order
   * @throws Refusal VALIDATION_FAILED, ANSWER_RETIRED
   */
  public List<Result> apply(List<ImportedEntry> entries, Writer writer, Map<String, ?> origin) {
    for (ImportedEntry e : entries) {
      List<FieldError> errors = errors(e);
      Refusal.requireNone(errors);
    }
    List<EntryChange> changes = changes(entries);
    changes.forEach(EntryChange::requirePossible);
    write(changes, writer);
    changes.stream().filter(c -> c.outcome() != Outcome.UNCHANGED).forEach(c -> record(c, origin));
    fire(changes);
    return changes.stream()
        .map(c -> new Result(c.answerId(), c.revisionId(), c.outcome()))
        .toList();
  }

  private List<EntryChange> changes(List<ImportedEntry> entries) {
    Map<String, Stored> there = new HashMap<>();
    library
        .listLocked(
            entries.stream().map(ImportedEntry::externalKey).toList(),
            entries.stream().map(ImportedEntry::id).filter(Objects::nonNull).toList())
        .forEach(
            s -> {
              // A file that is older than the key calls it by its id; a key is nearer than an id.
              there.putIfAbsent(ImportedEntry.keyOf(null, s.id()), s);
              if (s.externalKey() != null) {
                there.put(s.externalKey(), s);
              }
            });
    Map<String, String> normal =
        library.normalPhrasings(entries.stream().flatMap(e -> e.phrasings().stream()).toList());
    return entries.stream()
        .map(
            e ->
                new EntryChange(
                    e, there.get(e.externalKey()), EntityId.next(), EntityId.next(), normal))
        .toList();
  }

  private void write(List<EntryChange> changes, Writer writer) {
    Instant now = clock.instant();
    writing.insertHeads(
        changes.stream().filter(EntryChange::isNew).map(EntryChange::head).toList(),
        writer.personId(),
        now);
    writing.updateHeads(
        changes.stream().filter(EntryChange::relabels).map(EntryChange::head).toList());
    Map<UUID, SourceRef> cited = new HashMap<>();
    writing.insertRevisions(
        changes.stream()
            .filter(EntryChange::revises)
            .map(c -> c.revision(c.entry().sources().stream().map(s -> cite(s, cited)).toList()))
            .toList(),
        writer.personId(),
        writer.name(),
        now);
    Map<UUID, List<String>> gone = new LinkedHashMap<>();
    Map<UUID, List<String>> come = new LinkedHashMap<>();
    changes.forEach(c -> gone.put(c.answerId(), c.phrasingsGone()));
    changes.forEach(c -> come.put(c.answerId(), c.phrasingsCome()));
    terms.rebuild(
        changes.stream()
            .filter(c -> c.revises() || c.relabels())
            .map(EntryChange::answerId)
            .toList());
    writing.deletePhrasings(gone);
    writing.insertPhrasings(come, writer.personId(), now);
  }

  private SourceRef cite(UUID source, Map<UUID, SourceRef> cited) {
    return cited.computeIfAbsent(
        source,
        id ->
            citeSources.cite(List.of(id), "sources").stream()
                .map(c -> new SourceRef(c.sourceId(), c.versionId()))
                .findFirst()
                .orElseThrow());
  }

  /** New ones are drafts: nothing of them serves yet. */
  private void fire(List<EntryChange> changes) {
    Set<UUID> served =
        changes.stream()
            .filter(c -> c.outcome() != Outcome.UNCHANGED && !c.isNew())
            .map(EntryChange::answerId)
            .collect(Collectors.toSet());
    if (!served.isEmpty()) {
      changed.fire(new AnswerChanged(served));
    }
  }

  private void record(EntryChange c, Map<String, ?> origin) {
    Map<String, Object> after = new LinkedHashMap<>(origin);
    after.put("outcome", c.outcome().name());
    after.put("topic", TopicPath.normalised(c.entry().topic(), "/topic"));
    if (c.revisionId() != null) {
      after.put("revision", c.revisionId().toString());
    }
    if (!c.phrasingsCome().isEmpty() || !c.phrasingsGone().isEmpty()) {
      after.put("phrasingsAdded", c.phrasingsCome().size());
      after.put("phrasingsRemoved", c.phrasingsGone().size());
    }
    audit.record(
        "ANSWER_IMPORTED",
        "ANSWER",
        c.answerId(),
        c.isNew() ? null : Map.of("topic", c.stored().topic(), "state", c.stored().state().name()),
        after);
  }

  /** Nothing is written to what was retired. */
  static boolean isRetired(Stored stored) {
    return stored != null && stored.state() == AnswerState.RETIRED;
  }
}
