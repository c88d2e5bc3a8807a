package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.MyWork.Waiting;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Page;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A page by deadline: the cursor is the last one shown, its deadline and its id. */
record DuePage(int limit, Waiting after) {

  private static final int BYTES = 8 + 4 + 16;

  static DuePage of(Integer limit, String cursor) {
    return new DuePage(
        Page.of(limit, null).limit(), cursor == null || cursor.isEmpty() ? null : decode(cursor));
  }

  List<Waiting> shown(List<Waiting> sorted) {
    return rest(sorted).stream().limit(limit).toList();
  }

  String nextCursor(List<Waiting> sorted) {
    List<Waiting> rest = rest(sorted);
    return rest.size() > limit ? encode(rest.get(limit - 1)) : null;
  }

  private List<Waiting> rest(List<Waiting> sorted) {
    return sorted.stream()
        .filter(w -> after == null || Waiting.URGENT_FIRST.compare(w, after) > 0)
        .toList();
  }

  private static String encode(Waiting w) {
    Instant due = w.dueAt() == null ? Instant.MAX : w.dueAt();
    ByteBuffer bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(due.getEpochSecond())
            .putInt(due.getNano())
            .putLong(w.approvalId().getMostSignificantBits())
            .putLong(w.approvalId().getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static Waiting decode(String cursor) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() == BYTES) {
        Instant due = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        return new Waiting(null, null, id, due.equals(Instant.MAX) ? null : due);
      }
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      // Falls through: the same answer for every cursor that is not ours.
    }
    throw new Refusal(ProblemCode.INVALID_CURSOR);
  }
}
