package de.amtsstimme.kernel.domain;

import java.text.Normalizer;

/**
 * Text is normalised once, on input: Unicode NFC and LF line ends. After that it is never touched
 * again, because approvals bind its bytes. What no approver could see or PostgreSQL could not keep
 * is refused instead of dropped.
 */
public final class Texts {

  private Texts() {}

  /**
   * @throws Refusal INVALID_TEXT for NUL, other control characters, lone surrogates and
   *     non-characters
   */
  public static String normalised(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < lines.length(); ) {
      int c = lines.codePointAt(i);
      if (!allowed(c)) {
        throw new Refusal(ProblemCode.INVALID_TEXT, String.format("U+%04X", c));
      }
      i += Character.charCount(c);
    }
    return Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  private static boolean allowed(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !Character.isISOControl(c) && !loneSurrogate && !nonCharacter;
  }
}
