package de.amtsstimme.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Chromium;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.PortalPage;
import de.amtsstimme.fixtures.TestAuthority;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main ways through the portal, in a real browser. */
@ExtendWith(ArquillianExtension.class)
@EnabledIf(
    value = "de.amtsstimme.fixtures.Chromium#isInstalled",
    disabledReason = "no Chromium on the PATH: the portal is not clicked through")
class PortalIT {

  private static final int DESK = 1280;
  private static final int PHONE = 390;

  private static Chromium browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    browser.close();
  }

  @Test
  void whoDecidesReadsWhereItStandsAndIsToldOfWordsThatChanged() {
    TestAuthority a = TestAuthority.active();
    String reply = a.reply(a.inquiry("Wann kommt die Müllabfuhr?"), "Am Montag.");
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    JsonNode run = a.openApproval(reply);

    PortalPage page = open(a, "approver", PHONE);
    page.go("#/b/" + a.slug + "/freigaben", "Freigaben").sees("Am Montag.");
    page.click("Wo die Freigabe steht").sees("So geht es weiter: Der Schritt");
    page.sees("wartet auf 1 Zustimmung von Approver One, Approver Two");

    a.change(a.secondApprover, run, "Am Dienstag.");
    page.click("Freigeben").click("Zeigen, was jetzt gilt").sees("Am Dienstag.");
    page.click("Wo die Freigabe steht").click("Wer hier nicht entscheidet");
    page.sees("Approver Two: hat am Text mitgeschrieben");
    assertFalse(page.isTooWide());
    nothingIsAmiss(page);
    page.click("Freigeben").sees("Sie haben freigegeben.").sees("Nichts wartet auf Sie.");
    assertEquals("APPROVED", state(a, reply));
    nothingIsAmiss(page);
  }

  @Test
  void aChainIsDraftedFromATemplateAndFaultsStandWhereTheyAre() {
    TestAuthority a = TestAuthority.active();
    PortalPage page = open(a, "admin", DESK);
    page.go(
        "#/b/" + a.slug + "/freigabeketten/neu?vorlage=Mitzeichnung", "Freigabekette entwerfen");
    page.fill("Mindestens", "3").click("Entwerfen");
    page.await(
        "document.querySelector('[aria-invalid]')?.closest('.group').innerText.includes('braucht es"
            + " 3 Freigebende')");
    nothingIsAmiss(page);

    page.fill("Mindestens", "2").click("Entwerfen").sees("Noch nicht beschlossen");
    page.sees("Merkmal Rechtliches, Wahl oder Einzelfall");
    JsonNode drafted = a.admin.get(a.path + "/chains?limit=1").ok().json().path("items").path(0);
    assertEquals("Mitzeichnung", drafted.path("name").asText());
    assertEquals(2, drafted.path("paths").path(0).path("steps").path(0).path("needed").asInt());
    assertTrue(drafted.path("paths").path(1).path("condition").isNull());
    nothingIsAmiss(page);
  }

  @Test
  void whatTheGuidelineFindsIsMendedWithAClickAndTheRestIsGivenAReason() {
    TestAuthority a = TestAuthority.active();
    Guidelines.putInForce(
        a,
        Guidelines.draft(
            Map.of(
                "forbidden",
                List.of(
                    Map.of("phrase", "hinsichtlich", "instead", List.of("zu")),
                    Map.of("phrase", "Querulant", "instead", List.of())),
                "off",
                Guidelines.allBut("wording.forbidden"))));
    String inquiry = a.inquiry("Warum ist der Park zu?");
    PortalPage page = open(a, "editor", PHONE);
    page.go("#/b/" + a.slug + "/anfragen/" + inquiry, "Anfrage");
    page.fill("Antworttext", "Guten Tag, hinsichtlich Ihrer Frage: Ein Querulant war es nicht.");
    page.sees("2 × bitte prüfen").click("„zu“ einsetzen").sees("1 × bitte prüfen");
    assertEquals(
        "Guten Tag, zu Ihrer Frage: Ein Querulant war es nicht.",
        page.value("labelled('Antworttext').value").asText());
    assertEquals(
        "Querulant",
        page.value("document.querySelector('.under__text mark').textContent").asText());
    assertFalse(page.isTooWide());

    page.click("Speichern und einreichen").sees("Bitte begründen oder den Text ändern.");
    assertEquals(0, replies(a, inquiry).size());
    page.fill("Warum der Text", "So steht es in der Frage.");
    page.click("Speichern und einreichen").sees("Der Text wartet jetzt auf Freigabe.");
    String revision = replies(a, inquiry).path(0).path("revisionId").asText();
    assertEquals(
        "So steht es in der Frage.",
        a.approver.get(a.path + "/tone-results/" + revision).ok().json().path("reason").asText());
    nothingIsAmiss(page);
  }

  @Test
  void everybodySeesThatItIsStoppedUntilItIsLifted() {
    TestAuthority a = TestAuthority.active();
    PortalPage press = open(a, "approver", PHONE);
    press.go("#/b/" + a.slug + "/stopp", "Stopp").click("Alles anhalten");
    press.fill("Grund", "Falschmeldung im Umlauf.").click("Jetzt stoppen");
    press.sees("Gestoppt: Nichts geht hinaus").sees("Aufheben kann ihn die Administration");
    assertFalse(press.isTooWide());

    PortalPage other = open(a, "reader", DESK);
    other.go("#/b/" + a.slug + "/bibliothek", "Bibliothek").sees("Falschmeldung im Umlauf.");

    PortalPage admin = open(a, "admin", DESK);
    admin
        .go("#/b/" + a.slug + "/stopp", "Stopp")
        .click("Stopp aufheben")
        .click("Wirklich aufheben?");
    admin.await("!document.querySelector('.alert--halt')").sees("Aufgehoben.");
    assertTrue(a.reader.get(a.path).ok().json().path("haltedAt").isNull());
    for (PortalPage page : List.of(press, other, admin)) {
      nothingIsAmiss(page);
    }
  }

  @Test
  void hoursAreBookedConfirmedAndBilled() {
    TestAuthority a = TestAuthority.withAgency();
    Invoices.seller();
    YearMonth month = YearMonth.from(Invoices.today()).minusMonths(1);
    Billing.agreed(a, month.atDay(1), month.plusMonths(2).atEndOfMonth(), "1000.00");
    String billing = "#/b/" + a.slug + "/abrechnung";

    PortalPage manager = open(a, "manager", DESK);
    manager.go(billing + "/zeiten?monat=" + month, "Zeiten");
    book(manager, month, "09:00", "10:30").sees("1 Std. 30 Min. gebucht.");
    book(manager, month, "10:00", "11:00").sees("In dieser Zeit haben Sie schon gebucht");
    manager.await("labelled('Von').getAttribute('aria-invalid')");
    nothingIsAmiss(manager);
    manager.go(billing + "/nachweise", "Leistungsnachweise").click("Leistungsnachweis anlegen");
    manager.click("Anlegen").sees("Angelegt.").click("Einreichen").sees("Eingereicht.");

    PortalPage finance = open(a, "finance", PHONE);
    String name = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY).format(month);
    finance
        .go(billing, "Abrechnung")
        .sees("sind 90,00 € gebucht")
        .click("Leistungsnachweis " + name);
    finance.sees("Bürgeranfragen, 1 Std. 30 Min.");
    assertFalse(finance.isTooWide());
    nothingIsAmiss(finance);
    finance.click("90,00 € bestätigen").click("Gelesen und bestätigen?").sees("Bestätigt.");

    // The contract names no postal code: the rules say so, at the field.
    manager.go(billing + "/rechnungen", "Rechnungen").click("Rechnung entwerfen (");
    manager.click("Entwerfen").sees("So kann sie nicht ausgestellt werden.");
    manager.await("labelled('Postleitzahl').getAttribute('aria-invalid')");
    manager.fill("Bestellung", "B-falsch").click("Entwurf speichern").sees("B-falsch");
    manager.fill("Bestellung", "").fill("Postleitzahl", "52351").click("Entwurf speichern");
    manager.sees("kann so ausgestellt werden");
    assertFalse(manager.value("document.body.innerText.includes('B-falsch')").asBoolean());
    manager.click("Ausstellen").click("107,10 €");
    manager.sees("ist ausgestellt.").sees("Zahlung eintragen");
    nothingIsAmiss(manager);

    JsonNode issued = a.finance.get(a.path + "/invoices").ok().json().path("items").path(0);
    finance.go(billing + "/rechnungen", "Rechnungen");
    finance.click("Rechnung " + issued.path("number").asText()).sees("XRechnung (XML)");
    assertFalse(finance.value("document.body.innerText.includes('Zahlung eintragen')").asBoolean());
    assertFalse(finance.isTooWide());
    nothingIsAmiss(finance);
    PortalPage reader = open(a, "reader", PHONE);
    assertEquals(0, reader.value("seen('a', 'Abrechnung').length").asInt());
  }

  private static PortalPage book(PortalPage page, YearMonth month, String from, String until) {
    // A day without surcharges.
    LocalDate day = month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
    page.fill("Tag", day.toString()).fill("Von", from).fill("Bis", until);
    return page.click("Buchen");
  }

  private static PortalPage open(TestAuthority a, String person, int width) {
    return PortalPage.open(browser, a.slug + "." + person, width);
  }

  private static void nothingIsAmiss(PortalPage page) {
    assertEquals(List.of(), page.errors());
    assertEquals(List.of(), page.nameless());
  }

  private static String state(TestAuthority a, String reply) {
    return a.editor.get(a.path + "/replies/" + reply).ok().json().path("state").asText();
  }

  private static JsonNode replies(TestAuthority a, String inquiry) {
    return a.editor.get(a.path + "/inquiries/" + inquiry).ok().json().path("replies");
  }
}
