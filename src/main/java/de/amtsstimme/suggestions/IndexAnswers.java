package de.amtsstimme.suggestions;

import de.amtsstimme.answers.AnswerChanged;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.domain.Indexed;
import de.amtsstimme.suggestions.store.Postings;
import de.amtsstimme.suggestions.store.Postings.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps the index what the library is. */
@ApplicationScoped
public class IndexAnswers {

  @Inject Postings postings;
  @Inject GermanWords words;
  @Inject TenantRows rows;

  void on(@Observes AnswerChanged changed) {
    rows.flush();
    index(List.of(changed.answerId()));
  }

  /**
   * Whatever release made the index, and after an import, which brings none.
   *
   * @return how many entries it was
   */
  public int bringUpToDate(int most) {
    List<UUID> outdated = postings.outdated(most);
    if (!outdated.isEmpty()) {
      index(outdated);
    }
    return outdated.size();
  }

  private void index(Collection<UUID> answers) {
    List<Entry> entries =
        postings.serving(answers).stream()
            .map(
                s ->
                    new Entry(
                        s.answerId(),
                        s.revisionId(),
                        Indexed.of(words.analysis(), s.questions(), s.texts())))
            .toList();
    postings.replace(answers, entries);
  }
}
