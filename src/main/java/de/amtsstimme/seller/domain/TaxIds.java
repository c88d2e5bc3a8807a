package de.amtsstimme.seller.domain;

import java.util.regex.Pattern;

/** How tax authorities name somebody. */
public final class TaxIds {

  private static final Pattern GERMAN = Pattern.compile("DE[1-9][0-9]{8}");
  private static final Pattern OF_ANOTHER_STATE = Pattern.compile("(?!DE)[A-Z]{2}[A-Z0-9+*]{2,12}");

  /** As on a letter of the tax office (10 or 11 digits, parted) or the 13 digits of ELSTER. */
  private static final Pattern TAX_NUMBER =
      Pattern.compile("[0-9]{2,5}[ /][0-9]{3,5}[ /][0-9]{4,5}|[0-9]{10,11}|[0-9]{13}");

  private TaxIds() {}

  /**
   * A German USt-IdNr with its check digit (ISO 7064 MOD 11,10), or another state's by its form.
   */
  public static boolean isVatId(String text) {
    return GERMAN.matcher(text).matches()
        ? checkDigit(text.substring(2, 10)) == text.charAt(10) - '0'
        : OF_ANOTHER_STATE.matcher(text).matches();
  }

  public static boolean isTaxNumber(String text) {
    int digits = text.replaceAll("[ /]", "").length();
    return TAX_NUMBER.matcher(text).matches() && (digits == 10 || digits == 11 || digits == 13);
  }

  private static int checkDigit(String digits) {
    int product = 10;
    for (char c : digits.toCharArray()) {
      int sum = (c - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }
}
