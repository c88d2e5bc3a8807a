package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * The error page of the container for what it refuses before any resource is asked: an address that
 * is none does not exist, everything else is ours to answer for. Without it the container shows a
 * stack trace.
 */
@WebServlet("/problems/container")
public class ContainerProblems extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean ours = status instanceof Integer code && code >= 500;
    ProblemCode code = ours ? ProblemCode.INTERNAL_ERROR : ProblemCode.NOT_FOUND;
    String language = request.getHeader("Accept-Language");
    Locale locale = language != null && language.startsWith("en") ? Locale.ENGLISH : Locale.GERMAN;
    response.setStatus(code.status());
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", locale.getLanguage());
    response.setHeader("Cache-Control", "no-store");
    byte[] body = Json.mapper().writeValueAsBytes(Problem.of(new Refusal(code), locale, null));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
