package de.amtsstimme.kernel.http;

import com.github.f4b6a3.uuid.UuidCreator;
import de.amtsstimme.kernel.metrics.RequestMetrics;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * First and last of every API request: reads the headers, sets status, Location, ETag and cache
 * headers from what the method returned, and writes one log line with authority and request id.
 * Neither bodies nor query strings are ever logged.
 */
@Provider
@ApplicationScoped
@Priority(100)
public class RequestFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final Logger LOG = Logger.getLogger("de.amtsstimme.requests");
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  @Inject RequestInfo info;
  @Inject TenantScope scope;
  @Inject RequestMetrics metrics;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    String id = request.getHeaderString("X-Request-Id");
    info.read(
        id != null && REQUEST_ID.matcher(id).matches()
            ? id
            : UuidCreator.getTimeOrderedEpoch().toString(),
        request.getMethod(),
        request.getUriInfo().getRequestUri().getRawPath(),
        request.getUriInfo().getPathParameters().getFirst("tenant"),
        request.getHeaderString(HttpHeaders.IF_MATCH),
        request.getHeaderString("Idempotency-Key"),
        request.getAcceptableLanguages().stream()
            .findFirst()
            .map(l -> l.getLanguage().equals(Locale.ENGLISH.getLanguage()))
            .orElse(false));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Representation view && response.getStatus() < 300) {
      if (resource.getResourceMethod() != null
          && resource.getResourceMethod().isAnnotationPresent(Creates.class)) {
        response.setStatus(info.existing() ? 200 : 201);
        response
            .getHeaders()
            .putSingle(
                HttpHeaders.LOCATION,
                locationOf(info, resource.getResourceMethod().getAnnotation(Creates.class), view));
      }
      if (view.etag() != null) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, view.etag());
      }
    }
    response.getHeaders().putSingle("X-Request-Id", info.requestId());
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
    long took = System.nanoTime() - info.startedNanos();
    metrics.answered(resource.getResourceMethod(), response.getStatus(), took);
    log(response.getStatus(), took);
  }

  static String locationOf(RequestInfo info, Creates creates, Representation view) {
    if (view.location() != null) {
      return view.location();
    }
    String parent =
        creates.at().isEmpty()
            ? info.path()
            : "/api/v1/tenants/" + info.tenantSlug() + "/" + creates.at();
    return parent + "/" + view.id();
  }

  private void log(int status, long took) {
    if (!LOG.isLoggable(Level.INFO)) {
      return;
    }
    try (LogFields fields = LogFields.of(info.requestId(), scope.slug())) {
      LOG.log(
          Level.INFO,
          "{0} {1} {2} tenant={3} request={4} {5}ms",
          new Object[] {
            info.method(),
            info.loggablePath(),
            Integer.toString(status),
            scope.slug() == null ? "-" : scope.slug(),
            info.requestId(),
            Long.toString(took / 1_000_000)
          });
    }
  }
}
