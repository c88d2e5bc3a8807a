package de.amtsstimme.proofs.domain;

import static de.amtsstimme.kernel.domain.Xhtml.escaped;

import de.amtsstimme.audit.domain.SealedEntries;
import de.amtsstimme.proofs.domain.Proof.Approval;
import de.amtsstimme.proofs.domain.Proof.Chain;
import de.amtsstimme.proofs.domain.Proof.Decision;
import de.amtsstimme.proofs.domain.Proof.Release;
import de.amtsstimme.proofs.domain.Proof.Rendering;
import de.amtsstimme.proofs.domain.Proof.Revision;
import de.amtsstimme.proofs.domain.Proof.Source;
import de.amtsstimme.proofs.domain.Proof.Step;
import de.amtsstimme.proofs.domain.Proof.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A proof for reading, in German, as XHTML. Times are those of the authority. */
public final class ProofPage {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("REPLY", "Antwort auf eine Anfrage"),
          Map.entry("ANSWER", "Antwort der Bibliothek"),
          Map.entry("APPROVE", "freigegeben"),
          Map.entry("RETURN", "zurückgegeben"),
          Map.entry("REJECT", "abgelehnt"),
          Map.entry("SATISFIED", "erfüllt"),
          Map.entry("NOT_APPLICABLE", "trifft nicht zu"),
          Map.entry("ANY", "eine Zustimmung"),
          Map.entry("ALL", "alle"),
          Map.entry("APPROVED", "freigegeben"),
          Map.entry("WITHDRAWN", "Freigabe zurückgezogen"));

  private static final Map<String, String> LEFT_AS =
      Map.of(
          "REPLY", "der freigegebene Wortlaut",
          "ANSWER", "unveränderte Antwort der Bibliothek",
          "RENDERING", "Antwort der Bibliothek, ausgefüllt");

  private final Proof proof;
  private final DateTimeFormatter moment;
  private final StringBuilder page = new StringBuilder(8192);

  private ProofPage(Proof proof, ZoneId zone) {
    this.proof = proof;
    this.moment =
        DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss 'Uhr' (zzz)", Locale.GERMANY)
            .withZone(zone);
  }

  /**
   * @param keyId of the key that signed
   * @param keysAt where the public keys are
   */
  public static String of(Proof proof, ZoneId zone, String keyId, String keysAt) {
    return new ProofPage(proof, zone).whole(keyId, keysAt);
  }

  private String whole(String keyId, String keysAt) {
    page.append("<html lang=\"de\"><head><title>Nachweis der Freigabe</title>")
        .append("<meta name=\"description\" content=\"Nachweis der Freigabe eines Wortlauts\"/>")
        .append("<style>")
        .append(STYLE)
        .append("</style></head><body>");
    page.append("<h1>Nachweis der Freigabe</h1>");
    facts(
        "Behörde", proof.authority().name(),
        "Was", WORDS.get(proof.kind()),
        "Kennung", proof.id().toString(),
        "Ausgestellt", at(proof.issuedAt()));
    texts();
    revision(proof.revision());
    approval(proof.approval());
    sources();
    rendering(proof.rendering());
    release(proof.release());
    audit(proof.audit());
    howToVerify(keyId, keysAt);
    return page.append("</body></html>").toString();
  }

  private void texts() {
    heading("Der Wortlaut");
    if (proof.texts().isEmpty() || proof.texts().stream().allMatch(t -> t.text() == null)) {
      paragraph(
          "Der Wortlaut wurde gelöscht. Seine Prüfsumme steht bei der Fassung; wer ihn noch hat,"
              + " kann ihn damit vergleichen.");
    }
    for (Text t : proof.texts()) {
      if (t.text() != null) {
        page.append("<div class=\"text\">").append(escaped(t.text())).append("</div>");
        facts("Sprache, Kanal", t.language() + ", " + t.channel(), "SHA-256", t.sha256());
      }
    }
  }

  private void revision(Revision r) {
    heading("Die Fassung");
    facts(
        "Nummer", Integer.toString(r.number()),
        "Eingefroren", at(r.frozenAt()),
        "Stand heute", WORDS.getOrDefault(r.state(), r.state()),
        "Zurückgezogen",
            r.withdrawal() == null
                ? null
                : r.withdrawal().personName() + ", " + at(r.withdrawal().at()),
        "Mitgeschrieben haben", names(r),
        "Prüfsumme", r.contentHash(),
        "Wie sie entsteht", r.hashRule(),
        "Gelöscht", at(r.erasedAt()));
  }

  private static String names(Revision r) {
    return r.contributors().stream()
        .map(p -> p.name() == null ? p.id().toString() : p.name())
        .collect(Collectors.joining(", "));
  }

  private void approval(Approval a) {
    heading("Die Freigabe");
    Chain c = a.chain();
    facts(
        "Kette",
        c.name() + ", Version " + c.version() + ", Weg " + a.path(),
        "Beschlossen von",
        c.adoptions().stream()
            .map(d -> d.personName() + " (" + at(d.at()) + ")")
            .collect(Collectors.joining(", ")),
        "Eingereicht",
        a.openedByName() + ", " + at(a.openedAt()),
        "Abgeschlossen",
        at(a.closedAt()),
        "Als Sammelfreigabe",
        a.subject() == null ? null : "Verzeichnis mit Prüfsumme " + a.subject().contentHash());
    page.append(
        "<table><thead><tr><th>Schritt</th><th>Entscheidung</th><th>Wann</th></tr></thead><tbody>");
    a.steps().forEach(this::step);
    page.append("</tbody></table>");
  }

  private void step(Step s) {
    String name = "<td>" + escaped(s.position() + ". " + s.name() + department(s)) + "</td>";
    if (s.decisions().isEmpty()) {
      page.append("<tr>")
          .append(name)
          .append("<td>")
          .append(escaped(WORDS.getOrDefault(s.state(), s.state())))
          .append("</td><td></td></tr>");
    }
    for (Decision d : s.decisions()) {
      page.append("<tr>")
          .append(name)
          .append("<td>")
          .append(escaped(decided(d)))
          .append("</td><td>")
          .append(escaped(at(d.at())))
          .append("</td></tr>");
    }
  }

  private static String department(Step s) {
    return s.department() == null ? "" : " (" + s.department() + ")";
  }

  private static String decided(Decision d) {
    String deputy = d.inPlaceOf() == null ? "" : " i. V. " + d.inPlaceOf().name();
    return d.personName() + deputy + ": " + WORDS.getOrDefault(d.verdict(), d.verdict());
  }

  private void sources() {
    if (proof.sources().isEmpty()) {
      return;
    }
    heading("Die Quellen");
    for (Source s : proof.sources()) {
      facts(
          "Quelle", joined(s.title(), s.norm(), s.issuer()),
          "Fassung", s.label(),
          "Gilt", validity(s.validFrom(), s.validUntil()),
          "Adresse", s.url(),
          "SHA-256 des Auszugs", s.excerptHash(),
          "Bestätigt",
              s.confirmations().stream()
                  .map(
                      c -> "auch mit „" + c.label() + "“ von " + c.personName() + ", " + at(c.at()))
                  .collect(Collectors.joining("; ")));
    }
  }

  private static String validity(LocalDate from, LocalDate until) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    return from == null && until == null
        ? null
        : joined(
            from == null ? null : "ab " + day.format(from),
            until == null ? null : "bis " + day.format(until));
  }

  private void rendering(Rendering r) {
    if (r == null) {
      return;
    }
    heading("Wie der Wortlaut ausgefüllt wurde");
    r.values().forEach(v -> facts("{{" + v.key() + "}} (" + v.type() + ")", v.value()));
    facts("Anrede", r.greeting(), "Schluss", r.signature());
  }

  private void release(Release r) {
    if (r == null) {
      return;
    }
    heading("Die Herausgabe");
    facts(
        "Herausgegeben", r.byName() + ", " + at(r.at()),
        "Was", LEFT_AS.getOrDefault(r.basis(), r.basis()),
        "Veröffentlicht", at(r.publishedAt()),
        "Adresse", r.publishedUrl());
  }

  private void audit(SealedEntries audit) {
    heading("Im Protokoll der Behörde");
    page.append("<table><thead><tr><th>Eintrag</th><th>SHA-256</th></tr></thead><tbody>");
    audit
        .lines()
        .forEach(
            l ->
                page.append("<tr><td>")
                    .append(l.seq())
                    .append("</td><td class=\"hash\">")
                    .append(escaped(l.hash()))
                    .append("</td></tr>"));
    page.append("</tbody></table>");
    if (audit.seal() == null) {
      paragraph(
          "Noch ohne Siegel: Das Protokoll wird in Abständen gesiegelt. Ein später ausgestellter"
              + " Nachweis nennt das Siegel.");
    } else {
      facts(
          "Nächstes Siegel",
          "Nummer " + audit.seal().number() + " bei Eintrag " + audit.seal().seq(),
          "Schlüssel des Siegels",
          audit.seal().keyId());
    }
  }

  private void howToVerify(String keyId, String keysAt) {
    heading("So wird geprüft");
    paragraph(
        "Diese Seiten sind zum Lesen da. Unterschrieben ist die Datei nachweis.jws, die diesem PDF"
            + " angehängt ist (JWS nach RFC 7515, Ed25519). Sie enthält alles, was hier steht, und"
            + " lässt sich ohne den Server prüfen, der sie ausgestellt hat: mit openssl und jq, wie"
            + " die Betriebsanleitung unter „Nachweis prüfen“ zeigt. Den öffentlichen Schlüssel"
            + " holen Sie von der Adresse, die Ihnen der Betreiber genannt hat, nicht aus diesem"
            + " Dokument.");
    facts("Schlüssel", keyId, "Schlüssel stehen unter", keysAt);
  }

  private void heading(String text) {
    page.append("<h2>").append(escaped(text)).append("</h2>");
  }

  private void paragraph(String text) {
    page.append("<p>").append(escaped(text)).append("</p>");
  }

  /** Name and value in turn; what has no value is left out. */
  private void facts(String... namesAndValues) {
    page.append("<table class=\"facts\">");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String value = namesAndValues[i + 1];
      if (value != null && !value.isEmpty()) {
        page.append("<tr><th>")
            .append(escaped(namesAndValues[i]))
            .append("</th><td>")
            .append(escaped(value))
            .append("</td></tr>");
      }
    }
    page.append("</table>");
  }

  private String at(Instant instant) {
    return instant == null ? null : moment.format(instant);
  }

  private static String joined(String... parts) {
    return Arrays.stream(parts)
        .filter(p -> p != null && !p.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
        @bottom-right { content: "Seite " counter(page) " von " counter(pages); font-family: "Open Sans"; font-size: 8pt; }
        @bottom-left { content: "Nachweis der Freigabe – zum Lesen; unterschrieben ist der Anhang nachweis.jws"; font-family: "Open Sans"; font-size: 8pt; } }
      body { font-family: "Open Sans"; font-size: 9.5pt; line-height: 1.4; color: #1a1a1a; }
      h1 { font-size: 18pt; margin: 0 0 4mm 0; }
      h2 { font-size: 12pt; margin: 6mm 0 2mm 0; page-break-after: avoid; }
      p { margin: 0 0 2mm 0; }
      .text { white-space: pre-wrap; word-wrap: break-word; border-left: 1mm solid #1f4e79; padding: 2mm 4mm; margin: 0 0 2mm 0;
        background-color: #f3f6fa; font-size: 11pt; }
      table { width: 100%; border-collapse: collapse; margin: 0 0 2mm 0; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 0.8mm 2mm 0.8mm 0; border-bottom: 0.2mm solid #c8d0d8; word-wrap: break-word; }
      .facts th { width: 42mm; font-weight: normal; color: #4a5560; }
      .hash { font-size: 8pt; }
      """;
}
