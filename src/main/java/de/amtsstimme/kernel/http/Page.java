package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A keyset page, newest first: ids sort by time (UUID version 7), the cursor is the last id that
 * was shown. Never OFFSET: page 1,000 costs what page 1 costs, and nothing is shown twice when rows
 * arrive in between.
 */
public record Page(int limit, UUID before) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  public static Page of(Integer limit, String cursor) {
    int size = limit == null ? DEFAULT_LIMIT : limit;
    if (size < 1 || size > MAX_LIMIT) {
      throw new Refusal(ProblemCode.INVALID_PARAMETER, "limit", "1…" + MAX_LIMIT);
    }
    return new Page(size, cursor == null || cursor.isEmpty() ? null : decode(cursor));
  }

  /** One more than is shown, to know whether there is more. */
  public int fetch() {
    return limit + 1;
  }

  public <E> String nextCursor(List<E> fetched, Function<E, UUID> id) {
    return fetched.size() > limit ? encode(id.apply(fetched.get(limit - 1))) : null;
  }

  public <E> List<E> shown(List<E> fetched) {
    return fetched.size() > limit ? fetched.subList(0, limit) : fetched;
  }

  /**
   * What leaves: the items that are shown, and where the next page begins.
   *
   * @param fetched one more than is shown, if there is more
   */
  public <E, V, P> P view(
      List<E> fetched,
      Function<E, V> view,
      Function<E, UUID> id,
      BiFunction<List<V>, String, P> made) {
    return made.apply(shown(fetched).stream().map(view).toList(), nextCursor(fetched, id));
  }

  static String encode(UUID id) {
    ByteBuffer bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  static UUID decode(String cursor) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() == 16) {
        return new UUID(bytes.getLong(), bytes.getLong());
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the same answer for every cursor that is not ours.
    }
    throw new Refusal(ProblemCode.INVALID_CURSOR);
  }
}
