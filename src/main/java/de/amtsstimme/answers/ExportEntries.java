package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.answers.domain.ImportedEntry.Part;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.LibraryEntries;
import de.amtsstimme.answers.store.LibraryEntries.Phrased;
import de.amtsstimme.answers.store.LibraryEntries.Stored;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The library for a file: every entry that was not retired, with its newest revision and the
 * authority's own phrasings. Brought in again, it changes nothing.
 */
@ApplicationScoped
public class ExportEntries {

  private static final int AT_ONCE = 500;

  @Inject LibraryEntries library;

  /** In the order in which they were made. */
  public void each(Consumer<ImportedEntry> to) {
    UUID after = null;
    List<Stored> page;
    do {
      page = library.listAfter(after, AT_ONCE);
      page.stream().map(ExportEntries::entry).forEach(to);
      after = page.isEmpty() ? null : page.get(page.size() - 1).id();
    } while (page.size() == AT_ONCE);
  }

  private static ImportedEntry entry(Stored s) {
    return new ImportedEntry(
        ImportedEntry.keyOf(s.externalKey(), s.id()),
        s.topic(),
        s.tags(),
        s.department(),
        s.latest().question(),
        s.phrasings().stream().filter(Phrased::own).map(Phrased::text).toList(),
        s.latest().variants(),
        AnswerTexts.placeholders(s.latest().placeholders()),
        s.latest().sources().stream().map(SourceRef::sourceId).toList(),
        s.latest().validFrom(),
        s.latest().validUntil(),
        EnumSet.allOf(Part.class));
  }
}
