package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.metrics.RequestMetrics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * The error page of the container for a missing or bad token: the same problem form as everywhere
 * else.
 */
@WebServlet("/problems/unauthenticated")
public class Unauthenticated extends HttpServlet {

  @Inject transient RequestMetrics metrics;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    metrics.unauthenticated();
    String language = request.getHeader("Accept-Language");
    Locale locale = language != null && language.startsWith("en") ? Locale.ENGLISH : Locale.GERMAN;
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", locale.getLanguage());
    response.setHeader("Cache-Control", "no-store");
    byte[] body =
        Json.mapper()
            .writeValueAsBytes(Problem.of(new Refusal(ProblemCode.UNAUTHENTICATED), locale, null));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
