package de.amtsstimme.kernel.crypto;

/** A public key that signs nothing any more or still does, as RFC 7517 and 8037 write it. */
public record Jwk(String kty, String crv, String x, String kid, String alg, String use) {

  static Jwk ed25519(String x, String kid) {
    return new Jwk("OKP", "Ed25519", x, kid, "EdDSA", "sig");
  }
}
