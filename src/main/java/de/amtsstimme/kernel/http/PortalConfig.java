package de.amtsstimme.kernel.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where people log in, for the portal in the browser. Public: it is asked before anyone is in. */
@WebServlet("/portal-config.json")
public class PortalConfig extends HttpServlet {

  @Inject transient PortalLogin login;

  /** The document. */
  record Document(
      String authorizationEndpoint,
      String tokenEndpoint,
      String endSessionEndpoint,
      String clientId,
      String scope,
      boolean demo) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body =
        Json.mapper()
            .writeValueAsBytes(
                new Document(
                    login.authorizationEndpoint(),
                    login.tokenEndpoint(),
                    login.endSessionEndpoint(),
                    login.clientId(),
                    login.scope(),
                    login.demo()));
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
