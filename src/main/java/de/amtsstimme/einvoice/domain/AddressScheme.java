package de.amtsstimme.einvoice.domain;

/** Kinds of electronic addresses, of the EAS list those that are in use between German parties. */
public enum AddressScheme {
  EMAIL("EM"),
  LEITWEG_ID("0204"),
  VAT_ID("9930"),
  GLN("0088");

  private final String code;

  AddressScheme(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
