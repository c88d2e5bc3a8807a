package de.amtsstimme.tone.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of bank accounts: ISO 13616, by the length that the country has and the checksum (ISO
 * 7064, modulus 97). What does not add up is some other number.
 */
final class IbanRule {

  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("DE", 22),
          Map.entry("AT", 20),
          Map.entry("CH", 21),
          Map.entry("LI", 21),
          Map.entry("FR", 27),
          Map.entry("NL", 18),
          Map.entry("BE", 16),
          Map.entry("LU", 20),
          Map.entry("IT", 27),
          Map.entry("ES", 24),
          Map.entry("PT", 25),
          Map.entry("PL", 28),
          Map.entry("CZ", 24),
          Map.entry("SK", 24),
          Map.entry("HU", 28),
          Map.entry("RO", 24),
          Map.entry("BG", 22),
          Map.entry("HR", 21),
          Map.entry("SI", 19),
          Map.entry("GR", 27),
          Map.entry("DK", 18),
          Map.entry("SE", 24),
          Map.entry("NO", 15),
          Map.entry("FI", 18),
          Map.entry("IE", 22),
          Map.entry("GB", 22),
          Map.entry("LT", 20),
          Map.entry("LV", 21),
          Map.entry("EE", 20),
          Map.entry("CY", 28),
          Map.entry("MT", 31),
          Map.entry("IS", 26),
          Map.entry("TR", 26),
          Map.entry("UA", 29),
          Map.entry("RS", 22),
          Map.entry("BA", 20),
          Map.entry("MK", 19),
          Map.entry("AL", 28),
          Map.entry("ME", 22),
          Map.entry("MC", 27),
          Map.entry("SM", 27),
          Map.entry("AD", 24),
          Map.entry("MD", 24),
          Map.entry("XK", 20),
          Map.entry("IL", 23),
          Map.entry("GE", 22));

  private static final Pattern BEGINNING =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{2}[ .-]?\\d[ ]?\\d(?=[ .-]{0,2}[\\p{L}\\p{N}])");

  private IbanRule() {}

  static void look(Check check) {
    String view = check.text().view();
    Matcher at = BEGINNING.matcher(view);
    while (at.find()) {
      Integer length =
          LENGTHS.get(view.substring(at.start(), at.start() + 2).toUpperCase(Locale.ROOT));
      int end = length == null ? -1 : end(view, at.start(), length);
      if (end > 0) {
        check.find(
            ToneRule.IBAN, at.start(), end, "Eine Kontonummer gehört nicht in die Öffentlichkeit.");
      }
    }
  }

  private static int end(String text, int start, int length) {
    StringBuilder iban = new StringBuilder();
    int i = start;
    int gap = 0;
    while (i < text.length() && iban.length() < length) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        iban.append(Character.toUpperCase(c));
        gap = 0;
      } else if (" .-–‐‑".indexOf(c) < 0 || ++gap > 2) {
        return -1;
      }
      i++;
    }
    boolean whole = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
    return whole && iban.length() == length && valid(iban.toString()) ? i : -1;
  }

  static boolean valid(String iban) {
    StringBuilder digits = new StringBuilder();
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      digits.append(Character.getNumericValue(c));
    }
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
