package de.amtsstimme.kernel.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the portal's pages may load, and how long a browser keeps them. Only what carries its
 * version in its path is kept: all files of the archive have the same date, so that a browser could
 * not see a new release by asking. The API speaks for itself ({@link RequestFilter}).
 */
@WebFilter("/*")
public class PortalHeaders extends HttpFilter {

  private static final Pattern VERSIONED = Pattern.compile("/kern/[0-9.]+/.+");

  @Inject transient PortalLogin login;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // Static files come with an empty servlet path.
    String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    if (!path.equals("/api") && !path.startsWith("/api/")) {
      response.setHeader("Content-Security-Policy", policy(login.foreignOrigin().orElse("")));
      response.setHeader("Cache-Control", caching(path));
      response.setHeader("Content-Language", "de");
    }
    chain.doFilter(request, response);
  }

  /** The icons of the design system are data addresses in its style sheet. */
  static String policy(String foreignOrigin) {
    return "default-src 'self'; img-src 'self' data:; connect-src 'self'"
        + (foreignOrigin.isEmpty() ? "" : " " + foreignOrigin)
        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  static String caching(String path) {
    return VERSIONED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-store";
  }
}
