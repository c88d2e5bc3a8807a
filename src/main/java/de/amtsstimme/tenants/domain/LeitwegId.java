package de.amtsstimme.tenants.domain;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Routes an e-invoice to a public buyer (BT-10): coarse address of 2 to 12 digits, optional fine
 * address of up to 30 letters and digits, two check digits by ISO 7064 MOD 97-10. Source:
 * "Formatspezifikation Leitweg-ID" of KoSIT, version 2.0.2.
 */
public record LeitwegId(String value) {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{2,12})(-[A-Za-z0-9]{1,30})?-([0-9]{2})");
  private static final int MAX_LENGTH = 46;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** Form and check digits. */
  public static boolean isValid(String text) {
    if (text == null || text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      return false;
    }
    return remainder(text.replace("-", "")) == 1;
  }

  /**
   * @param address coarse and fine address without check digits, as "04011000-1234512345"
   */
  public static String withCheckDigits(String address) {
    int check = 98 - remainder(address.replace("-", "") + "00");
    return address + "-" + (check < 10 ? "0" : "") + check;
  }

  /** Letters count as 10 to 35, case does not matter; the whole is one number modulo 97. */
  private static int remainder(String characters) {
    StringBuilder digits = new StringBuilder();
    for (char c : characters.toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
