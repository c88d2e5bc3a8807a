package de.amtsstimme.privacy.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.privacy.domain.DataSubject.Entry;
import de.amtsstimme.privacy.domain.DataSubject.Hold;
import de.amtsstimme.privacy.domain.DataSubject.Inquiry;
import de.amtsstimme.privacy.domain.DataSubject.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisclosureLetterTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

  private static String letter(List<Inquiry> inquiries, List<Hold> holds, List<Receipt> receipts) {
    return DisclosureLetter.of(
        new DataSubject(
            "Stadt Musterhausen",
            SubjectChannel.FACEBOOK,
            "@sofa_fan",
            NOW,
            90,
            inquiries,
            holds,
            receipts),
        BERLIN);
  }

  private static Inquiry inquiry(LocalDate eraseAfter) {
    return new Inquiry(
        new UUID(0, 1),
        NOW,
        "CLOSED",
        NOW,
        eraseAfter,
        List.of(new Entry("inquiry.text", "Wortlaut der Anfrage", "wie werd ich\nmein sofa los?")));
  }

  @Test
  void itSaysWhatIsHeldAndWhenItGoesInTheAuthoritysDays() {
    String letter = letter(List.of(inquiry(LocalDate.of(2027, 2, 20))), List.of(), List.of());
    assertTrue(letter.contains("Verantwortlich: Stadt Musterhausen"), letter);
    assertTrue(letter.contains("Anfrage vom 23.11.2026, 00:30 Uhr"), letter);
    assertTrue(
        letter.contains("Wortlaut der Anfrage:\n  wie werd ich\n  mein sofa los?\n"), letter);
    assertTrue(letter.contains("Löschung am: 20.02.2027"), letter);
    for (String article : List.of("Art. 16", "Art. 17", "Art. 18", "Art. 21", "Art. 77")) {
      assertTrue(letter.contains(article), article);
    }
  }

  @Test
  void whatIsStillWorkedOnHasARuleAndNoDay() {
    String letter = letter(List.of(inquiry(null)), List.of(), List.of());
    assertTrue(letter.contains("Löschung: 90 Tage nach Abschluss der Bearbeitung."), letter);
  }

  @Test
  void nothingIsAnAnswerToo() {
    String letter = letter(List.of(), List.of(), List.of(new Receipt(new UUID(0, 2), NOW)));
    assertTrue(letter.contains("keine Daten gespeichert"), letter);
    assertTrue(letter.contains("Am 23.11.2026 wurden auf Antrag Daten"), letter);
  }

  /** That something is held has to be said; the file number is the authority's business. */
  @Test
  void aHoldIsNamedWithoutItsReason() {
    String letter =
        letter(List.of(), List.of(new Hold(new UUID(0, 3), "3 K 17/26", NOW)), List.of());
    assertTrue(letter.contains("bis 23.11.2026 ausgesetzt"), letter);
    assertFalse(letter.contains("3 K 17/26"), letter);
  }
}
