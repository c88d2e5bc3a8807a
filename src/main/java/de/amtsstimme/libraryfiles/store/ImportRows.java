package de.amtsstimme.libraryfiles.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.libraryfiles.domain.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What belongs to an import: its errors, the drafts it left, how far it is. */
@ApplicationScoped
public class ImportRows {

  /** An error with its place in the list. */
  public record Listed(int position, RowError error) {}

  @Inject NativeSql sql;

  /** The file is no part of the entity: nobody who asks how far it is needs it. */
  public void keepFile(UUID importId, byte[] file) {
    sql.update(
        "update answer_import set file = ? where tenant_id = bound_tenant() and id = ?",
        file,
        importId);
  }

  public byte[] file(UUID importId) {
    return sql.first(
            "select file, id from answer_import where tenant_id = bound_tenant() and id = ?",
            r -> (byte[]) r[0],
            importId)
        .orElseThrow();
  }

  public void dropFile(UUID importId) {
    sql.update(
        "update answer_import set file = null where tenant_id = bound_tenant() and id = ?",
        importId);
  }

  /**
   * Seen at once by those who ask; nothing happens once it has ended. The version stays: nobody's
   * own change is overtaken by this.
   */
  public void progress(UUID importId, int rows, int done) {
    sql.update(
        "update answer_import set row_count = ?, rows_done = ? where tenant_id = bound_tenant()"
            + " and id = ? and state = 'RUNNING'",
        rows,
        done,
        importId);
  }

  public void insertErrors(UUID importId, List<RowError> errors) {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (RowError e : errors) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("import", importId.toString());
      row.put("position", rows.size());
      row.put("row", e.row());
      row.put("col", e.column());
      row.put("code", e.code());
      row.put("message", e.message());
      rows.add(row);
    }
    sql.updateEach(
        "insert into answer_import_error (import_id, position, row_number, column_name, code,"
            + " message) select import, position, \"row\", col, code, message from"
            + " json_to_recordset(cast(? as json)) as x(import uuid, position int, \"row\" int, col"
            + " text, code text, message text)",
        rows);
  }

  /** In the order of the file. */
  public List<Listed> errors(UUID importId, int after, int fetch) {
    return sql.list(
        "select position, row_number, column_name, code, message from answer_import_error where"
            + " tenant_id = bound_tenant() and import_id = ? and position > ? order by position"
            + " limit ?",
        r ->
            new Listed(
                ((Number) r[0]).intValue(),
                new RowError(
                    ((Number) r[1]).intValue(), (String) r[2], (String) r[3], (String) r[4])),
        importId,
        after,
        fetch);
  }

  public void insertDrafts(UUID importId, List<UUID> revisionIds) {
    sql.updateEach(
        "insert into answer_import_draft (import_id, revision_id) select import, revision"
            + " from json_to_recordset(cast(? as json)) as x(import uuid, revision uuid)",
        revisionIds.stream()
            .map(r -> Map.of("import", importId.toString(), "revision", r.toString()))
            .toList());
  }

  /**
   * Those that are still the newest of their entry and were not submitted, without those of an
   * entry of which another revision waits for its approval.
   */
  public List<UUID> openDrafts(UUID importId) {
    return sql.list(
        "select d.revision_id from answer_import_draft d join answer_revision r on r.tenant_id ="
            + " d.tenant_id and r.id = d.revision_id join answer a on a.tenant_id = r.tenant_id and"
            + " a.id = r.answer_id and a.latest_revision_id = r.id and a.state in ('DRAFT',"
            + " 'APPROVED') where d.tenant_id = bound_tenant() and d.import_id = ? and not exists"
            + " (select from subject_revision s where s.tenant_id = d.tenant_id and s.id ="
            + " d.revision_id) and not exists (select from subject_revision w join subject_state"
            + " ws on ws.tenant_id = w.tenant_id and ws.revision_id = w.id where w.tenant_id ="
            + " d.tenant_id and w.subject_id = a.id and ws.state = 'IN_APPROVAL') order by"
            + " d.revision_id",
        r -> (UUID) r[0],
        importId);
  }

  /** With their errors; what they brought stays. */
  public void deleteEndedBefore(Instant day) {
    sql.update("delete from answer_import where tenant_id = bound_tenant() and ended_at < ?", day);
  }
}
