package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one way in which anything goes wrong visibly. What is not ours to explain becomes a 500
 * without inner life.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
  static final MediaType PROBLEM = new MediaType("application", "problem+json");

  @Inject RequestInfo request;
  @Inject TenantScope scope;

  @Override
  public Response toResponse(Throwable thrown) {
    Idempotency.Replay replay = find(thrown, Idempotency.Replay.class);
    if (replay != null) {
      return replayed(replay);
    }
    Refusal refusal = understood(thrown);
    Locale locale = request.english() ? Locale.ENGLISH : Locale.GERMAN;
    Response.ResponseBuilder response =
        Response.status(refusal.code().status())
            .type(PROBLEM)
            .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
            .entity(Problem.of(refusal, locale, request.requestId()));
    if (refusal.code().status() == 503 || refusal.code().status() == 429) {
      response.header(HttpHeaders.RETRY_AFTER, 5);
    }
    if (thrown instanceof NotAllowedException n
        && n.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
      response.header(HttpHeaders.ALLOW, n.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return response.build();
  }

  /** What it means for people; what is ours to explain stands in the log. */
  public Refusal understood(Throwable thrown) {
    Refusal refusal = refusal(thrown);
    if (refusal.code().status() >= 500) {
      log(thrown);
    }
    return refusal;
  }

  private void log(Throwable thrown) {
    try (LogFields fields = LogFields.of(request.requestId(), scope.slug())) {
      LOG.log(
          Level.SEVERE,
          thrown,
          () ->
              "failed: "
                  + request.method()
                  + " "
                  + request.loggablePath()
                  + " tenant="
                  + scope.slug()
                  + " request="
                  + request.requestId());
    }
  }

  private Refusal refusal(Throwable thrown) {
    Refusal inner = find(thrown, Refusal.class);
    if (inner != null) {
      return inner;
    }
    if (find(thrown, OptimisticLockException.class) != null) {
      return new Refusal(
          request.ifMatch() != null ? ProblemCode.STALE : ProblemCode.CONCURRENT_CHANGE);
    }
    if (thrown instanceof NotAllowedException) {
      return new Refusal(ProblemCode.METHOD_NOT_ALLOWED);
    }
    if (thrown instanceof NotSupportedException) {
      return new Refusal(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }
    if (thrown instanceof NotAcceptableException) {
      return new Refusal(ProblemCode.NOT_ACCEPTABLE);
    }
    if (thrown instanceof WebApplicationException w && w.getResponse().getStatus() < 500) {
      return new Refusal(
          w.getResponse().getStatus() == 400 ? ProblemCode.MALFORMED_JSON : ProblemCode.NOT_FOUND,
          1,
          1);
    }
    return DatabaseProblems.refusal(thrown);
  }

  private static Response replayed(Idempotency.Replay replay) {
    Response.ResponseBuilder response =
        Response.status(replay.status).header("Idempotent-Replayed", "true");
    if (replay.location != null) {
      response.header(HttpHeaders.LOCATION, replay.location);
    }
    if (replay.etag != null) {
      response.header(HttpHeaders.ETAG, replay.etag);
    }
    if (replay.body != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(replay.body);
    }
    return response.build();
  }

  private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
