package de.amtsstimme.seller.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** International bank account number (ISO 13616): form, length of the country, check digits. */
public final class Iban {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** Of the countries whose lengths are commonly met here; others go by form and check digits. */
  private static final Map<String, Integer> LENGTHS =
      Map.of(
          "DE", 22, "AT", 20, "CH", 21, "FR", 27, "NL", 18, "BE", 16, "LU", 20, "IT", 27, "ES", 24,
          "PL", 28);

  private Iban() {}

  /** Without blanks, in capitals. */
  public static String plain(String text) {
    return text.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  public static boolean isValid(String text) {
    String iban = plain(text);
    if (!FORM.matcher(iban).matches()) {
      return false;
    }
    Integer length = LENGTHS.get(iban.substring(0, 2));
    return (length == null || length == iban.length()) && remainder(iban) == 1;
  }

  /** Country and check digits go to the end, letters count from 10. */
  private static int remainder(String iban) {
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
