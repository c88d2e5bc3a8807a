package de.amtsstimme.inquiries;

import de.amtsstimme.fixtures.Sql;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A row of the table of releases as it would be right, to be made wrong in one place. */
final class ReleaseRow {

  private final Map<String, Object> values;

  private ReleaseRow(Map<String, Object> values) {
    this.values = values;
  }

  /** What the server itself would insert for this reply, as this person. */
  static ReleaseRow of(String replyId, UUID person) {
    try (Sql owner = Sql.owner()) {
      Object[] r =
          owner
              .list(
                  "select r.id, r.basis, coalesce(r.revision_id, r.answer_revision_id),"
                      + " s.content_hash, r.language, r.channel, r.kind, r.text, r.rendering from"
                      + " reply r left join subject_revision s on s.id = coalesce(r.revision_id,"
                      + " r.answer_revision_id) where r.id = ?",
                  UUID.fromString(replyId))
              .get(0);
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("id", UUID.randomUUID());
      values.put("reply_id", r[0]);
      values.put("basis", r[1].equals("FREE") ? "REPLY" : r[1]);
      values.put("revision_id", r[2]);
      values.put("content_hash", r[3]);
      values.put("language", r[4]);
      values.put("channel", r[5]);
      values.put("kind", r[6]);
      values.put("text", r[7]);
      values.put("rendering", r[8]);
      values.put("released_by", person);
      values.put("released_by_name", "Wer auch immer");
      return new ReleaseRow(values);
    }
  }

  ReleaseRow with(String column, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    if (!changed.containsKey(column)) {
      throw new AssertionError(column);
    }
    changed.put(column, value);
    return new ReleaseRow(changed);
  }

  @SuppressWarnings("unchecked")
  <T> T get(String column) {
    return (T) values.get(column);
  }

  /** "done" or the SQLSTATE of the refusal; taken back either way. */
  String attempt(Sql sql) {
    return sql.attempt(statement(), values.values().toArray());
  }

  void insert(Sql sql) {
    sql.update(statement(), values.values().toArray());
  }

  /** The instant is the client's claim: long ago. The gate must not believe it. */
  private String statement() {
    return "insert into release ("
        + String.join(", ", values.keySet())
        + ", released_at) values ("
        + String.join(", ", Collections.nCopies(values.size(), "?"))
        + ", '2001-01-01T00:00:00Z')";
  }
}
