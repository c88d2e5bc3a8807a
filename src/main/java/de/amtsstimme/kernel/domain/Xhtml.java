package de.amtsstimme.kernel.domain;

import java.util.regex.Pattern;

/** Pages for reading are made of texts that people wrote. */
public final class Xhtml {

  /** Between a number and its sign. */
  private static final Pattern GAP = Pattern.compile("(?<=\\d) (?=[€%])");

  private Xhtml() {}

  /** As {@link #escaped}, and no line ends between a number and its € or %. */
  public static String onPage(String text) {
    return GAP.matcher(escaped(text)).replaceAll("\u00a0");
  }

  /** As text of XML: no markup comes from what people wrote, and no character that XML forbids. */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
