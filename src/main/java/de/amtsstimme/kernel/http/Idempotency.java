package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.crypto.DataKeys;
import de.amtsstimme.kernel.crypto.SecretBox;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Idempotency-Key on every POST: the same key again gets the first answer again, for 24 hours, per
 * person and authority, encrypted with a key that the database does not have. It is checked behind
 * the door, so a person without the right gets no replay. Refusals are not kept: what failed may be
 * tried again.
 */
@ApplicationScoped
public class Idempotency {

  private static final Logger LOG = Logger.getLogger(Idempotency.class.getName());
  static final Duration KEPT = Duration.ofHours(24);
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;
  @Inject SecretBox box;
  @Inject RequestInfo request;
  @Inject Caller caller;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /** The stored answer, thrown past everything else: this transaction has nothing to write. */
  static final class Replay extends RuntimeException {
    final int status;
    final String location;
    final String etag;
    final String body;

    Replay(int status, String location, String etag, String body) {
      super(null, null, false, false);
      this.status = status;
      this.location = location;
      this.etag = etag;
      this.body = body;
    }
  }

  Object once(InvocationContext context) throws Exception {
    String key = request.idempotencyKey();
    boolean nothingIsKept = scope.halted() && caller.side() == Side.AGENCY;
    if (key == null
        || !request.method().equals("POST")
        || caller.personId() == null
        || nothingIsKept) {
      return context.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw new Refusal(ProblemCode.INVALID_IDEMPOTENCY_KEY);
    }
    lock(key);
    byte[] requestHash = requestHash();
    replayIfStored(key, requestHash);
    UUID entered = scope.id();
    Object result = context.proceed();
    if (!entered.equals(scope.id())) {
      // What removed the authority it was sent to is its own repetition, and leaves no row there.
      return result;
    }
    store(key, requestHash, result, context.getMethod().getAnnotation(Creates.class));
    return result;
  }

  /** The same key at the same time: one works, the other is told so at once instead of waiting. */
  private void lock(String key) {
    boolean locked =
        sql.first(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                r -> (Boolean) r[0],
                context(key))
            .orElse(false);
    if (!locked) {
      throw new Refusal(ProblemCode.IDEMPOTENCY_KEY_IN_USE);
    }
  }

  private void replayIfStored(String key, byte[] requestHash) {
    Object[] row =
        sql.first(
                "select request_hash, status, location, etag, body, secret, expires_at >"
                    + " clock_timestamp(), erased_at is not null from idempotency_key where"
                    + " tenant_id = bound_tenant() and person_id = ? and key = ?",
                r -> r,
                caller.personId(),
                storedKey(key))
            .orElse(null);
    if (row == null) {
      return;
    }
    if (!Boolean.TRUE.equals(row[6])) {
      sql.update(
          "delete from idempotency_key where tenant_id = bound_tenant() and person_id = ? and key ="
              + " ?",
          caller.personId(),
          storedKey(key));
      return;
    }
    if (!Arrays.equals((byte[]) row[0], requestHash)) {
      throw new Refusal(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }
    if (Boolean.TRUE.equals(row[5])) {
      throw new Refusal(ProblemCode.IDEMPOTENT_SECRET);
    }
    if (Boolean.TRUE.equals(row[7])) {
      throw new Refusal(ProblemCode.IDEMPOTENT_ANSWER_GONE);
    }
    throw new Replay(
        ((Number) row[1]).intValue(), (String) row[2], (String) row[3], opened(key, row[4]));
  }

  private void store(String key, byte[] requestHash, Object result, Creates creates)
      throws Exception {
    boolean secret = creates != null && creates.secret();
    int status = result == null ? 204 : creates != null && !request.existing() ? 201 : 200;
    String location =
        creates != null && result instanceof Representation view
            ? RequestFilter.locationOf(request, creates, view)
            : null;
    Instant now = clock.instant();
    em.flush();
    sql.update(
        "insert into idempotency_key (person_id, key, request_hash, status, location, etag, body,"
            + " secret, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        caller.personId(),
        storedKey(key),
        requestHash,
        status,
        location,
        result instanceof Representation view ? view.etag() : null,
        secret || result == null
            ? null
            : box.seal(context(key), Json.mapper().writeValueAsString(result)),
        secret,
        now,
        now.plus(KEPT));
  }

  /**
   * Erases every answer that is kept in the bound authority: whose data is in it cannot be seen
   * from outside. That the key was used stays known, so that a repetition neither brings back what
   * was erased nor happens twice.
   *
   * @return how many
   */
  public int eraseAnswers(Instant now) {
    em.flush();
    return sql.update(
        "update idempotency_key set location = null, etag = null, body = null, erased_at = ?"
            + " where tenant_id = bound_tenant() and erased_at is null",
        now);
  }

  public int dropExpired() {
    return sql.update(
        "delete from idempotency_key where tenant_id = bound_tenant() and expires_at <="
            + " clock_timestamp()");
  }

  private String opened(String key, Object body) {
    try {
      return body == null ? null : box.open(context(key), (byte[]) body);
    } catch (DataKeys.SealBroken e) {
      // Done it is; doing it again because the answer cannot be read would be the worst of all.
      LOG.log(Level.WARNING, "stored answer cannot be opened: {0}", e.getMessage());
      throw new Refusal(ProblemCode.IDEMPOTENT_ANSWER_GONE);
    }
  }

  /** A client may have made its key of whatever it had at hand: an id at the channel, a name. */
  private String storedKey(String key) {
    return HexFormat.of().formatHex(box.commitment("idempotency-key", context(key)));
  }

  /** A stored answer opens for the same person, authority and key only. */
  private String context(String key) {
    return "idempotency:" + scope.id() + ":" + caller.personId() + ":" + key;
  }

  /** Keyed: a short question could be guessed from a plain hash of its request. */
  private byte[] requestHash() {
    return box.commitment(
        "idempotency-request",
        request.method()
            + " "
            + request.path()
            + "\n"
            + HexFormat.of().formatHex(request.bodyHash()));
  }
}
