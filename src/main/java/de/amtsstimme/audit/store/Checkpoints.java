package de.amtsstimme.audit.store;

import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.kernel.crypto.SealingKey;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The signed checkpoints of the bound chain. Append-only, by grants. */
@ApplicationScoped
public class Checkpoints {

  /** A checkpoint with its signature and the key that made it. */
  public record Signed(Checkpoint checkpoint, String keyId, byte[] signature) {

    public boolean genuine(SealingKey key) {
      return key.verify(keyId, checkpoint.statement(), signature);
    }
  }

  private static final int BATCH = 500;

  private static final String SELECT =
      "select tenant_id, number, seq, hash, at, previous, key_id, signature from audit_checkpoint"
          + " where tenant_id = bound_tenant()";

  @Inject NativeSql sql;

  public Optional<Signed> newest() {
    return sql.first(SELECT + " order by number desc limit 1", Checkpoints::signed);
  }

  /** In order, up to as many as memory does not notice. */
  public List<Signed> listAfter(long number) {
    return sql.list(
        SELECT + " and number > ? order by number limit ?", Checkpoints::signed, number, BATCH);
  }

  /** All of them, in order, however many there are. */
  public Iterable<Signed> all() {
    return () ->
        Stream.iterate(
                listAfter(0),
                batch -> !batch.isEmpty(),
                batch -> listAfter(batch.get(batch.size() - 1).checkpoint().number()))
            .flatMap(List::stream)
            .iterator();
  }

  /** Newest first. */
  public List<Signed> listBefore(long number, int limit) {
    return sql.list(
        SELECT + " and number < ? order by number desc limit ?",
        Checkpoints::signed,
        number,
        limit);
  }

  /** The first one that stands at this entry or behind it. */
  public Optional<Signed> firstFrom(long seq) {
    return sql.first(SELECT + " and seq >= ? order by number limit 1", Checkpoints::signed, seq);
  }

  public void add(Signed signed) {
    Checkpoint c = signed.checkpoint();
    sql.update(
        "insert into audit_checkpoint (number, seq, hash, at, previous, key_id, signature)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        c.number(),
        c.seq(),
        c.hash(),
        c.at(),
        c.previous(),
        signed.keyId(),
        signed.signature());
  }

  /** Chains of authorities, and the installation's, that wait for a checkpoint. */
  public List<UUID> unsealed(long entries, long seconds) {
    return sql.list("select door_unsealed_chains(?, ?)", r -> (UUID) r[0], entries, seconds);
  }

  private static Signed signed(Object[] r) {
    return new Signed(
        new Checkpoint(
            (UUID) r[0],
            ((Number) r[1]).longValue(),
            ((Number) r[2]).longValue(),
            (byte[]) r[3],
            Columns.instant(r[4]),
            (byte[]) r[5]),
        (String) r[6],
        (byte[]) r[7]);
  }
}
