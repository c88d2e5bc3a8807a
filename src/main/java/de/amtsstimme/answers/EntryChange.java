package de.amtsstimme.answers;

import de.amtsstimme.answers.ImportEntries.Outcome;
import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.answers.domain.ImportedEntry.Part;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.Tags;
import de.amtsstimme.answers.domain.TopicPath;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.LibraryEntries.Phrased;
import de.amtsstimme.answers.store.LibraryEntries.Stored;
import de.amtsstimme.answers.store.LibraryWriting.NewHead;
import de.amtsstimme.answers.store.LibraryWriting.NewRevision;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The difference between an entry in a file and the one in the library, if there is one.
 *
 * @param stored null for a new one
 * @param newId what a new one is called
 * @param normal the one spelling of every phrasing in the file
 */
record EntryChange(
    ImportedEntry entry, Stored stored, UUID newId, UUID newRevision, Map<String, String> normal) {

  boolean isNew() {
    return stored == null;
  }

  UUID answerId() {
    return isNew() ? newId : stored.id();
  }

  /** Null if no draft comes of it. */
  UUID revisionId() {
    return revises() ? newRevision : null;
  }

  Outcome outcome() {
    if (isNew()) {
      return Outcome.CREATED;
    }
    boolean labels = relabels() || !phrasingsCome().isEmpty() || !phrasingsGone().isEmpty();
    if (ImportEntries.isRetired(stored) && (revises() || labels)) {
      return Outcome.RETIRED;
    }
    return revises() ? Outcome.REVISED : labels ? Outcome.RELABELLED : Outcome.UNCHANGED;
  }

  void requirePossible() {
    if (outcome() == Outcome.RETIRED) {
      throw new Refusal(ProblemCode.ANSWER_RETIRED);
    }
  }

  NewHead head() {
    return new NewHead(
        answerId(),
        ImportedEntry.keyOf(null, answerId()).equals(entry.externalKey())
            ? null
            : entry.externalKey(),
        TopicPath.normalised(entry.topic(), "/topic"),
        says(Part.TAGS) ? Tags.normalised(entry.tags()) : stored.tags(),
        says(Part.DEPARTMENT) ? blankToNull(entry.department()) : stored.department());
  }

  boolean relabels() {
    if (isNew()) {
      return false;
    }
    NewHead head = head();
    return !head.topic().equals(stored.topic())
        || !new HashSet<>(head.tags()).equals(new HashSet<>(stored.tags()))
        || !Objects.equals(head.department(), stored.department());
  }

  boolean revises() {
    return isNew()
        || !entry.question().equals(stored.latest().question())
        || !Set.copyOf(entry.variants()).equals(Set.copyOf(stored.latest().variants()))
        || !placeholders().equals(AnswerTexts.placeholders(stored.latest().placeholders()))
        || !Objects.equals(validFrom(), stored.latest().validFrom())
        || !Objects.equals(validUntil(), stored.latest().validUntil())
        || !Set.copyOf(entry.sources()).equals(citedBefore());
  }

  NewRevision revision(List<SourceRef> sources) {
    return new NewRevision(
        newRevision,
        answerId(),
        isNew() ? 1 : stored.latest().number() + 1,
        entry.question(),
        AnswerTexts.json(placeholders()),
        validFrom(),
        validUntil(),
        List.copyOf(entry.variants()),
        sources.stream().distinct().toList());
  }

  /** The authority's own that the file has no more. */
  List<String> phrasingsGone() {
    if (isNew() || !entry.said().contains(Part.PHRASINGS)) {
      return List.of();
    }
    Set<String> wanted = new HashSet<>(wanted());
    return stored.phrasings().stream()
        .filter(p -> p.own() && !wanted.contains(p.text()))
        .map(Phrased::text)
        .toList();
  }

  /** Not those that a citizen has said already. */
  List<String> phrasingsCome() {
    if (isNew()) {
      return wanted();
    }
    if (!entry.said().contains(Part.PHRASINGS)) {
      return List.of();
    }
    Set<String> own =
        stored.phrasings().stream()
            .filter(Phrased::own)
            .map(Phrased::text)
            .collect(Collectors.toSet());
    Set<String> citizens =
        stored.phrasings().stream()
            .filter(p -> !p.own())
            .map(Phrased::normal)
            .collect(Collectors.toSet());
    return wanted().stream()
        .filter(t -> !own.contains(t) && !citizens.contains(normal.get(t)))
        .toList();
  }

  /** Two spellings of one phrasing are one: the first. */
  private List<String> wanted() {
    List<String> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String phrasing : entry.phrasings()) {
      if (seen.add(normal.get(phrasing.strip()))) {
        texts.add(phrasing.strip());
      }
    }
    return texts;
  }

  private List<Placeholder> placeholders() {
    return says(Part.PLACEHOLDERS)
        ? entry.placeholders()
        : AnswerTexts.placeholders(stored.latest().placeholders());
  }

  private Instant validFrom() {
    return says(Part.VALID_FROM) ? stored(entry.validFrom()) : stored.latest().validFrom();
  }

  private Instant validUntil() {
    return says(Part.VALID_UNTIL) ? stored(entry.validUntil()) : stored.latest().validUntil();
  }

  /** As precise as the database keeps it. */
  private static Instant stored(Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }

  private Set<UUID> citedBefore() {
    return stored.latest().sources().stream().map(SourceRef::sourceId).collect(Collectors.toSet());
  }

  private boolean says(Part part) {
    return isNew() || entry.said().contains(part);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
