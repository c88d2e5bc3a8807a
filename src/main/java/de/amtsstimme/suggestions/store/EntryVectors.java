package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.suggestions.domain.PackedVectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What wordings mean, in the row of the entry that they lead to: whoever indexes the entry anew
 * removes them with it, and a job makes them again.
 */
@ApplicationScoped
public class EntryVectors {

  private static final HexFormat HEX = HexFormat.of();

  @Inject NativeSql sql;

  /**
   * An entry without vectors of the model.
   *
   * @param index tells whether it was indexed anew since
   */
  public record Lacking(UUID answerId, String index) {}

  /** Of one entry, for the index that it had then. */
  public record Made(Lacking of, float[][] vectors) {}

  public List<Lacking> lacking(String model, int most) {
    return sql.list(
        "select answer_id, encode(sha256(wordings), 'hex') from suggestion_entry where tenant_id ="
            + " (select bound_tenant()) and model is distinct from ? limit ?",
        r -> new Lacking((UUID) r[0], (String) r[1]),
        model,
        most);
  }

  /**
   * @return how many entries are still as they were
   */
  public int keep(String model, List<Made> made) {
    List<Map<String, String>> rows =
        made.stream()
            .map(
                m ->
                    Map.of(
                        "answer_id", m.of().answerId().toString(),
                        "index", m.of().index(),
                        "model", model,
                        "vectors", HEX.formatHex(PackedVectors.pack(m.vectors()))))
            .toList();
    return sql.updateEach(
        "update suggestion_entry e set model = x.model, vectors = decode(x.vectors, 'hex') from"
            + " json_to_recordset(cast(? as json)) as x (answer_id uuid, index text, model text,"
            + " vectors text) where e.tenant_id = bound_tenant() and e.answer_id = x.answer_id and"
            + " encode(sha256(e.wordings), 'hex') = x.index",
        rows);
  }

  /** By the entries' numbers, of those that have any of this model. */
  public Map<Integer, byte[]> of(Collection<Integer> numbers, String model) {
    Map<Integer, byte[]> vectors = new HashMap<>();
    sql.list(
            "select number, vectors from suggestion_entry where tenant_id = (select bound_tenant())"
                + " and number = any (cast(string_to_array(?, ',') as int[])) and model = ?",
            r -> r,
            numbers.stream().map(String::valueOf).collect(Collectors.joining(",")),
            model)
        .forEach(r -> vectors.put((Integer) r[0], (byte[]) r[1]));
    return vectors;
  }
}
