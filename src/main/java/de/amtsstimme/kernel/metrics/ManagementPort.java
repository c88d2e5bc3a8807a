package de.amtsstimme.kernel.metrics;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Metrics are there on the management port only, and on that port there is nothing else of ours:
 * who may read one is not who may use the other.
 */
@WebFilter("/*")
public class ManagementPort extends HttpFilter {

  private static final String METRICS = "/metrics";

  @Inject transient RequestMetrics requests;
  @Inject @Any transient Instance<Measured> features;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_MANAGEMENT_PORT", defaultValue = "-1")
  int port;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean management = request.getLocalPort() == port;
    boolean metrics = METRICS.equals(request.getRequestURI());
    if (management && metrics) {
      write(response);
    } else if (management || metrics) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void write(HttpServletResponse response) throws IOException {
    Exposition text = new Exposition();
    requests.write(text);
    ServerMetrics.write(text);
    features.stream()
        .flatMap(f -> f.measured().stream())
        .forEach(m -> text.single(m.name(), m.type(), m.help(), m.value()));
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
