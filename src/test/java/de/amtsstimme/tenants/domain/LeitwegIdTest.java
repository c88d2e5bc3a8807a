package de.amtsstimme.tenants.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeitwegIdTest {

  /** The first one is the example of the specification; the others were computed apart from us. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "04011000-1234512345-06",
        "991-03730-19",
        "992-90009-96",
        "053340002002-33004-23",
        "04011000-abcdeFGHIJ-57",
        "05-83"
      })
  void knowsGoodOnes(String id) {
    assertTrue(LeitwegId.isValid(id), id);
    assertEquals(id, LeitwegId.withCheckDigits(id.substring(0, id.length() - 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "04011000-1234512345-07",
        "04011000-1234512345-60",
        "04011000-1234512345",
        "04011000-1234512345-6",
        " 04011000-1234512345-06",
        "04011000-1234512345-06\n",
        "04011000--06",
        "4-06",
        "0401100012345-06",
        "04011000-12345_2345-06",
        "04011000-1234512345-0٦",
        "٠٤٠١١٠٠٠-1234512345-06",
        "04011000-äöü-06"
      })
  void refusesWhatIsNone(String id) {
    assertFalse(LeitwegId.isValid(id), id);
  }

  @Test
  void nullIsNone() {
    assertFalse(LeitwegId.isValid(null));
  }

  @Test
  void caseDoesNotMatter() {
    String id = LeitwegId.withCheckDigits("04011000-abc");
    assertTrue(LeitwegId.isValid(id.toUpperCase(java.util.Locale.ROOT)));
  }

  @Property
  void whatGetsCheckDigitsIsValid(@ForAll("addresses") String address) {
    assertTrue(LeitwegId.isValid(LeitwegId.withCheckDigits(address)));
  }

  @Property
  void anySingleChangedDigitIsFound(
      @ForAll("addresses") String address,
      @ForAll @IntRange(max = 1000) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    StringBuilder id = new StringBuilder(LeitwegId.withCheckDigits(address));
    int at = place % id.length();
    while (!Character.isDigit(id.charAt(at))) {
      at = (at + 1) % id.length();
    }
    id.setCharAt(at, (char) ('0' + (id.charAt(at) - '0' + shift) % 10));
    assertFalse(LeitwegId.isValid(id.toString()), id.toString());
  }

  @Property
  void anyTwoSwappedNeighboursAreFound(
      @ForAll("addresses") String address, @ForAll @IntRange(max = 1000) int place) {
    StringBuilder id = new StringBuilder(LeitwegId.withCheckDigits(address));
    int at = place % (id.length() - 1);
    char a = id.charAt(at);
    char b = id.charAt(at + 1);
    if (Character.isDigit(a) && Character.isDigit(b) && a != b) {
      id.setCharAt(at, b);
      id.setCharAt(at + 1, a);
      assertFalse(LeitwegId.isValid(id.toString()), id.toString());
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> coarse =
        Arbitraries.strings().withCharRange('0', '9').ofMinLength(2).ofMaxLength(12);
    Arbitrary<String> fine =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withCharRange('A', 'Z')
            .withCharRange('a', 'z')
            .ofMaxLength(30);
    return Combinators.combine(coarse, fine).as((c, f) -> f.isEmpty() ? c : c + "-" + f);
  }
}
