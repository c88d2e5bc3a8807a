package de.amtsstimme.proofs.http;

import de.amtsstimme.kernel.crypto.Jwk;
import de.amtsstimme.kernel.crypto.ProofKey;
import de.amtsstimme.kernel.http.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The keys with which proofs are verified, as a JWK set (RFC 7517). Public: whoever was handed a
 * proof has no account here.
 */
@WebServlet(ProofKeys.PATH)
public class ProofKeys extends HttpServlet {

  static final String PATH = "/proof-keys.json";

  @Inject transient ProofKey key;

  /** The document. */
  record Document(List<Jwk> keys) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = Json.mapper().writeValueAsBytes(new Document(key.publicKeys()));
    response.setContentType("application/jwk-set+json");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
