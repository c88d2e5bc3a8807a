package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.ChannelLimit.Counting;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts whose length the channels' own documentation or counting gives. */
class TextLengthTest {

  private static final ChannelLimit PLAIN = new ChannelLimit(8000, Counting.CODE_POINTS, 23);
  private static final ChannelLimit X = new ChannelLimit(280, Counting.X, 23);
  private static final ChannelLimit MASTODON = new ChannelLimit(500, Counting.MASTODON, 23);

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Hallo|5",
        "Grüße|5",
        "Straße|6",
        "日本|4",
        "Привет|6",
        "مرحبا|5",
        "👍|2",
        "👨‍👩‍👧‍👦|2",
        "👍🏽|2",
        "🇩🇪|2",
        "1️⃣|2",
        "❤️|2",
        "„so“ – ja…|11",
        "https://www.musterhausen.example/abfall/sperrmuell/anmelden?x=1|23",
        "Hier: https://a.example/b.|30",
        "(https://a.example/b)|25",
        "HTTPS://A.EXAMPLE|23",
        "www.musterhausen.de|23",
        "musterhausen.de|15",
        "musterhausen.de/abfall|23",
        "amt@musterhausen.de|19",
        "Siehe example.com.|30",
        "z.B. um 8.30 Uhr|16",
        "https://a.example https://b.example|47"
      })
  void xCountsByWeight(String text, int expected) {
    assertEquals(expected, TextLength.of(text, X));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Grüße|5",
        "日本|2",
        "@amt@social.musterhausen.example hallo|10",
        "@amt hallo|10",
        "https://www.musterhausen.example/abfall|23",
        "www.musterhausen.de|19",
        "Hier: https://a.example/b.|30",
        "https://social.example/@amt@a.example|23",
        "amt@musterhausen.example|24"
      })
  void mastodonCountsLinksAlikeAndHandlesWithoutTheirDomain(String text, int expected) {
    assertEquals(expected, TextLength.of(text, MASTODON));
  }

  @Test
  void othersCountCodePointsOfTheNormalisedText() {
    assertEquals(1, TextLength.of("u\u0308", PLAIN));
    assertEquals(1, TextLength.of("👍", PLAIN));
    assertEquals(44, TextLength.of("Siehe https://www.musterhausen.example/abf 1", PLAIN));
    assertEquals(0, TextLength.of("", X));
  }

  @Property
  void howATextIsEncodedDoesNotMatter(@ForAll @StringLength(max = 60) String text) {
    for (ChannelLimit l : new ChannelLimit[] {PLAIN, X, MASTODON}) {
      assertEquals(
          TextLength.of(Normalizer.normalize(text, Normalizer.Form.NFC), l),
          TextLength.of(Normalizer.normalize(text, Normalizer.Form.NFD), l));
    }
  }

  @Property
  void moreTextIsNeverShorter(@ForAll @NotBlank @StringLength(max = 60) String text) {
    String clean = text.replaceAll("[^\\p{L} ]", "");
    assertTrue(TextLength.of(clean + " Ende", X) >= TextLength.of(clean, X) + 5);
    assertTrue(TextLength.of(clean, X) >= clean.codePointCount(0, clean.length()) / 3);
  }
}
