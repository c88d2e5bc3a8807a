package de.amtsstimme.kernel.mail;

/** How the connection to the mail server is protected. */
enum Encryption {
  /** STARTTLS, or nothing is sent. */
  REQUIRED,
  /** STARTTLS where the server offers it; a person in between can take the offer away. */
  OPTIONAL,
  /** TLS from the first byte, usually on port 465. */
  IMPLICIT,
  OFF
}
