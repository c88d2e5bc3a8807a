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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final String ARABIC = "تعال إلى البلدية.";

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
  void daysAreThoseOfTheAuthority() {
    TestAuthority a = TestAuthority.active();
    PortalPage page = open(a, "editor", DESK);
    page.setClock("2026-11-30T23:30:00Z");
    String guideline = "#/b/" + a.slug + "/leitfaden";
    page.go(guideline + "/neu", "Neue Fassung des Leitfadens");
    assertEquals("2026-12-01", page.value("labelled('Gilt ab').value").asText());
    page.go(guideline + "/bericht", "Welche Regeln sprechen");
    assertEquals("2026-10-01", page.value("labelled('Von').value").asText());

    assertEquals(
        2000,
        page.value(
                "import('/js/list.js').then((m) => m.all({ get: async () => ({ items:"
                    + " Array(200).fill(0), nextCursor: 'x' }) }, '/x')).then((all) => all.length)")
            .asInt());
    page.sees("mehr als 2000 Einträge");
    nothingIsAmiss(page);
  }

  @Test
  void whatMayBeFilledInIsReadBeforeAnybodyApprovesIt() {
    TestAuthority a = TestAuthority.active();
    JsonNode alone = foreignTemplate(a, "Wann und wo ist die Sprechstunde?");
    a.editor.post(path(a, alone) + "/submission", null).ok();
    JsonNode member = foreignTemplate(a, "Wo und wann ist die Beratung?");
    List<String> revisions = List.of(member.path("latest").path("id").asText());
    a.editor.post(a.path + "/answer-batches", Map.of("name", "Neu", "revisions", revisions)).ok();

    PortalPage page = open(a, "approver", PHONE);
    page.answerWith("address.includes('/revisions/') && 500");
    page.go("#/b/" + a.slug + "/freigaben", "Freigaben");
    page.await("seen('button', 'Noch einmal laden').length === 2");
    assertEquals(0, page.value("seen('button', 'Freigeben').length").asInt());
    assertTrue(page.value("!labelled('Gelesen, mit anderen')").asBoolean());
    page.answerWith("0").click("Noch einmal laden").click("Noch einmal laden");
    page.await("seen('button', 'Freigeben').length === 2");
    assertTrue(page.value("Boolean(labelled('Gelesen, mit anderen'))").asBoolean());
    String may = "{{ort}} Ort, ein Ort von mehreren: Rathaus, Amt 3";
    assertEquals(2, page.value("document.body.innerText.split('" + may + "').length - 1").asInt());
    page.click("Quellen und Gültigkeit");
    page.await("seen('details', 'Quellen')[0].innerText.includes('Gilt ab 01.07.2025')");
    String arabic = "[...document.querySelectorAll('[lang=ar]')]";
    assertEquals(
        "rtl,rtl",
        page.value("String(" + arabic + ".map((e) => getComputedStyle(e).direction))").asText());
    assertFalse(page.isTooWide());
    nothingIsAmiss(page);
    page.click("Freigeben").sees("Sie haben freigegeben.");

    page.go("#/b/" + a.slug + "/bibliothek/" + alone.path("id").asText(), "Wann und wo");
    page.sees(may);
    nothingIsAmiss(page);
  }

  @Test
  void aNewVersionBeginsWithTheGermanTextAndKeepsWhatIsBegun() {
    TestAuthority a = TestAuthority.active();
    JsonNode answer = foreignTemplate(a, "Wann ist die Sprechstunde?");
    PortalPage page = open(a, "editor", DESK);
    String entry = "#/b/" + a.slug + "/bibliothek/" + answer.path("id").asText();
    page.go(entry, "Wann ist").click("Neue Fassung schreiben");
    assertEquals("Am {{tag}} im {{ort}}.", page.value("labelled('Antworttext').value").asText());
    assertEquals("2025-07-01", page.value("labelled('Gilt ab').value").asText());
    assertEquals("2035-12-31", page.value("labelled('Gilt bis').value").asText());

    page.fill("Text für diesen Kanal", "Im {{ort}}.").fill("Gilt ab", "").click("Rechtliches");
    page.click("Als Entwurf speichern").sees("Für welchen Kanal ist der Text?");
    nothingIsAmiss(page);
    page.go("#/b/" + a.slug + "/bibliothek", "Bibliothek").go(entry, "Wann ist");
    page.fill("Eigener Text für einen Kanal", "FACEBOOK");
    page.click("Als Entwurf speichern").sees("Als Entwurf gespeichert.");

    JsonNode latest = a.editor.get(a.path + "/answers/" + answer.path("id").asText()).ok().json();
    latest = latest.path("latest");
    assertEquals(2, latest.path("number").asInt());
    assertEquals("LEGAL", latest.path("flags").path(0).asText());
    assertTrue(latest.path("validFrom").isNull());
    assertEquals("2035-12-31T23:00:00Z", latest.path("validUntil").asText());
    assertEquals(
        Set.of(ARABIC, "Am {{tag}} im {{ort}}.", "Im {{ort}}."),
        Set.copyOf(latest.path("variants").findValuesAsText("text")));
    nothingIsAmiss(page);
  }

  @Test
  void anAdaptedAnswerStaysOneThroughALookElsewhereAndALogIn() {
    TestAuthority a = TestAuthority.active();
    String answer = a.approvedAnswer("Wann kommt der Sperrmüll?", "Der kommt nach Anmeldung.");
    String inquiry = a.inquiry("Wann kommt der Sperrmüll?");
    String here = "#/b/" + a.slug + "/anfragen/" + inquiry;
    PortalPage page = open(a, "editor", PHONE);
    page.go(here, "Anfrage").click("Als Vorlage nehmen");
    page.await("labelled('Antworttext').value === 'Der kommt nach Anmeldung.'");
    page.fill("Antworttext", "Nach Anmeldung, nicht am Montag.").click("Rechtliches");
    page.go("#/b/" + a.slug + "/eingang", "Eingang").go(here, "Anfrage");

    page.answerWith("options?.body instanceof URLSearchParams ? 400 : 401");
    page.click("Als Entwurf speichern").sees("Ihre Anmeldung ist abgelaufen.");
    nothingIsAmiss(page);
    page.click("Neu anmelden").await("location.pathname !== '/'");
    page.logIn();
    assertTrue(page.value("sessionStorage.getItem('amtsstimme.begonnen')").isNull());
    page.go(here, "Anfrage").click("Als Entwurf speichern").sees("Der Entwurf ist gespeichert.");
    JsonNode reply = replies(a, inquiry).path(0);
    assertEquals("Nach Anmeldung, nicht am Montag.", reply.path("text").asText());
    assertEquals("LEGAL", reply.path("flags").path(0).asText());
    assertEquals(answer, reply.path("answerId").asText());

    page.click("Text ändern").fill("Antworttext", "Nicht am Montag.");
    page.go("#/b/" + a.slug + "/eingang", "Eingang").go(here, "Anfrage");
    page.await("labelled('Antworttext')?.value === 'Nicht am Montag.'");
    assertFalse(page.isTooWide());
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
        // A double click is no answer to what the first one asked.
        .click("Stopp aufheben", 2)
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

  /** A draft that holds for some time and has places, in two languages. */
  private static JsonNode foreignTemplate(TestAuthority a, String question) {
    Map<String, ?> day = Map.of("key", "tag", "type", "DATE", "label", "Tag");
    List<String> rooms = List.of("Rathaus", "Amt 3");
    Map<String, ?> room = Map.of("key", "ort", "type", "PLACE", "label", "Ort", "options", rooms);
    List<Map<String, ?>> texts =
        List.of(
            Map.of("language", "ar", "text", ARABIC),
            Map.of("language", "de", "text", "Am {{tag}} im {{ort}}."));
    Map<String, Object> revision = new HashMap<>();
    revision.put("question", question);
    revision.put("variants", texts);
    revision.put("placeholders", List.of(day, room));
    revision.put("sources", List.of(a.source()));
    revision.put("validFrom", "2025-06-30T22:00:00Z");
    revision.put("validUntil", "2035-12-31T23:00:00Z");
    return a.editor
        .post(a.path + "/answers", Map.of("topic", "Thema", "revision", revision))
        .ok()
        .json();
  }

  private static String path(TestAuthority a, JsonNode answer) {
    String revision = answer.path("latest").path("id").asText();
    return a.path + "/answers/" + answer.path("id").asText() + "/revisions/" + revision;
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
