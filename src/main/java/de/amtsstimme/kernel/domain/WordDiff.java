package de.amtsstimme.kernel.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What became of a text, word by word. */
public final class WordDiff {

  /** What became of a piece of text. */
  public enum Change {
    EQUAL,
    INSERTED,
    DELETED
  }

  /** A piece; all that is not inserted is the old text, all that is not deleted the new one. */
  public record Piece(Change change, String text) {}

  /** So many parts are compared in moments, whatever stands in them. */
  private static final int MOST_PARTS = 6_000;

  private WordDiff() {}

  /** Word by word; very long texts sentence by sentence. Null counts as an empty text. */
  public static List<Piece> compare(String before, String after) {
    String was = before == null ? "" : before;
    String is = after == null ? "" : after;
    for (Function<String, List<String>> split :
        List.<Function<String, List<String>>>of(Words::split, Words::sentences, Words::whole)) {
      List<String> old = split.apply(was);
      List<String> now = split.apply(is);
      if (old.size() + now.size() <= MOST_PARTS) {
        return compare(old, now);
      }
    }
    throw new IllegalStateException("a whole text is one part");
  }

  private static List<Piece> compare(List<String> old, List<String> now) {
    List<Piece> pieces = new ArrayList<>();
    int position = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(pieces, Change.EQUAL, old.subList(position, delta.getSource().getPosition()));
      add(pieces, Change.DELETED, delta.getSource().getLines());
      add(pieces, Change.INSERTED, delta.getTarget().getLines());
      position = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Change.EQUAL, old.subList(position, old.size()));
    return pieces;
  }

  private static void add(List<Piece> pieces, Change change, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(change, String.join("", words)));
    }
  }
}
