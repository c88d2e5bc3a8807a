package de.amtsstimme.kernel.mail;

/**
 * The mail server and how to come in.
 *
 * @param user null for a server that asks nobody
 * @param caCert PEM file with the authority that signed the server's certificate; null for the
 *     JVM's own ones
 */
record SmtpAccess(
    String host, int port, String user, String password, Encryption encryption, String caCert) {

  /** Never the password: records end up in logs. */
  @Override
  public String toString() {
    return "SmtpAccess[" + host + ":" + port + "]";
  }
}
