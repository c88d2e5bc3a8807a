import com.fasterxml.jackson.core.JsonProcessingException;
import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.answers.store.EntryLists;
import de.amtsstimme.answers.store.EntryLists.Filter;
import de.amtsstimme.kernel.http.Json;
import java.util.List;
import java.util.UUID;

/** Pages of the library and searches in it, all of a request but HTTP: statements, rows, JSON. */
final class LibraryReading {
  private final LoadLibrary library;

  LibraryReading(LoadLibrary library) {
    this.library = library;
  }

  /** Anywhere in the library. */
  SuggestionLoadBench.Asking listing(JdbcSql sql, int size) throws Exception {
    EntryLists lists = lists(sql);
    Filter all = new Filter(null, List.of(), false);
    return (authority, own) ->
        write(lists.page(all, new UUID(own.nextLong(), own.nextLong()), size + 1));
  }

  /** One or two words of an entry, as one types them: not to the end. */
  SuggestionLoadBench.Asking searching(JdbcSql sql) throws Exception {
    EntryLists lists = lists(sql);
    return (authority, own) -> {
      String[] words = library.questions.get(own.nextInt(library.questions.size())).split(" ");
      StringBuilder asked = new StringBuilder();
      for (int i = 0; i <= own.nextInt(2); i++) {
        String word = words[3 + own.nextInt(words.length - 3)];
        asked.append(word, 0, Math.max(Math.min(4, word.length()), word.length() - 2)).append(' ');
      }
      write(
          lists.page(
              new Filter(null, SearchTerms.asked(null, null, asked.toString()), false), null, 51));
    };
  }

  private static EntryLists lists(JdbcSql sql) throws Exception {
    EntryLists lists = SuggestionLoadBench.set(new EntryLists(), "sql", sql);
    return SuggestionLoadBench.set(lists, "usableEntries", SuggestionLoadBench.usable(sql));
  }

  private static void write(List<EntryLists.Listed> page) {
    try {
      Json.mapper().writeValueAsBytes(page);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
