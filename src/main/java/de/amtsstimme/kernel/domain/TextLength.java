package de.amtsstimme.kernel.domain;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a text as a channel counts it. */
public final class TextLength {

  /** A link with its protocol, up to what is surely no part of it. */
  private static final String LINK = "https?://[^\\s<>\"'„“”‚‘’]*[^\\s<>\"'„“”‚‘’.,;:!?)\\]}…]";

  private static final Pattern WITH_PROTOCOL = Pattern.compile(LINK, Pattern.CASE_INSENSITIVE);

  /**
   * X makes links of addresses without a protocol, too: any with a generic ending, those of a
   * country only with a further level or a path.
   */
  private static final Pattern ANY_LINK =
      Pattern.compile(
          LINK
              + "|(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}-]++\\.){1,30}(?:(?:com|org|net|info|gov|edu|eu|berlin|bayern|hamburg|koeln|nrw|saarland|ruhr)(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])(?:/[^\\s<>\"]*[^\\s<>\".,;:!?)])?"
              + "|[a-z]{2}/[^\\s<>\"]*[^\\s<>\".,;:!?)])"
              + "|(?<![\\p{L}\\p{N}@._/-])[\\p{L}\\p{N}-]+\\.(?:[\\p{L}\\p{N}-]++\\.){1,30}[a-z]{2}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HANDLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/])(@[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private TextLength() {}

  public static int of(String text, ChannelLimit limit) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    return switch (limit.counting()) {
      case CODE_POINTS -> normal.codePointCount(0, normal.length());
      case MASTODON -> mastodon(normal, limit.linkLength());
      case X -> x(normal, limit.linkLength());
    };
  }

  /** Code points: at least what Mastodon counts, which takes a letter and its marks for one. */
  private static int mastodon(String text, int linkLength) {
    int links = count(WITH_PROTOCOL.matcher(text));
    String rest = HANDLE.matcher(WITH_PROTOCOL.matcher(text).replaceAll(" ")).replaceAll("$1");
    return rest.codePointCount(0, rest.length()) + links * (linkLength - 1);
  }

  private static int x(String text, int linkLength) {
    int links = count(ANY_LINK.matcher(text));
    Matcher cluster = CLUSTER.matcher(ANY_LINK.matcher(text).replaceAll(""));
    int hundredths = 0;
    while (cluster.find()) {
      hundredths += isEmoji(cluster.group()) ? 200 : weight(cluster.group());
    }
    return hundredths / 100 + links * linkLength;
  }

  private static int count(Matcher found) {
    int count = 0;
    while (found.find()) {
      count++;
    }
    return count;
  }

  private static int weight(String cluster) {
    return cluster.codePoints().map(TextLength::weight).sum();
  }

  /** The ranges of twitter-text's configuration, version 3. */
  private static int weight(int c) {
    return c <= 4351 || c >= 8192 && c <= 8205 || c >= 8208 && c <= 8223 || c >= 8242 && c <= 8247
        ? 100
        : 200;
  }

  /** One emoji, however many characters it is put together from, counts as two. */
  private static boolean isEmoji(String cluster) {
    return cluster
        .codePoints()
        .anyMatch(c -> c >= 0x1F000 && c <= 0x1FAFF || c == 0xFE0F || c == 0x20E3);
  }
}
