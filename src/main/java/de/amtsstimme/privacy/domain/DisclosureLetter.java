package de.amtsstimme.privacy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The answer to a person who asks what is held about them (Art. 15 DSGVO), as plain text. */
public final class DisclosureLetter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'", Locale.GERMAN);

  private final DataSubject subject;
  private final ZoneId zone;
  private final StringBuilder text = new StringBuilder();

  private DisclosureLetter(DataSubject subject, ZoneId zone) {
    this.subject = subject;
    this.zone = zone;
  }

  public static String of(DataSubject subject, ZoneId zone) {
    return new DisclosureLetter(subject, zone).write();
  }

  private String write() {
    line("Auskunft nach Artikel 15 der Datenschutz-Grundverordnung (DSGVO)");
    line("");
    line("Verantwortlich: " + subject.authority());
    line("Stand: " + minute(subject.at()));
    line("Angefragt für: " + subject.author() + " (" + subject.channel() + ")");
    line("");
    if (subject.inquiries().isEmpty()) {
      line("Unter diesem Namen oder dieser Kennung sind keine Daten gespeichert.");
    } else {
      subject.inquiries().forEach(this::inquiry);
    }
    subject
        .erasures()
        .forEach(
            e ->
                line("Am " + day(e.at()) + " wurden auf Antrag Daten zu dieser Kennung gelöscht."));
    subject.holds().forEach(this::hold);
    general();
    return text.toString();
  }

  private void inquiry(DataSubject.Inquiry i) {
    line("Anfrage vom " + minute(i.receivedAt()));
    line("-".repeat(40));
    for (DataSubject.Entry e : i.entries()) {
      line(e.label() + ":");
      e.text().lines().forEach(l -> line("  " + l));
    }
    line(
        i.eraseAfter() == null
            ? "Löschung: " + subject.retentionDays() + " Tage nach Abschluss der Bearbeitung."
            : "Löschung am: " + day(i.eraseAfter()));
    line("");
  }

  private void hold(DataSubject.Hold h) {
    line(
        "Die Löschung ist bis "
            + day(h.endsAt())
            + " ausgesetzt, weil die Daten für Rechtsansprüche gebraucht werden (Art. 17 Abs. 3 Buchst. e DSGVO).");
  }

  private void general() {
    line("");
    line("Zweck: Beantwortung von Anfragen in sozialen Medien (Art. 6 Abs. 1 Buchst. e DSGVO).");
    line("Herkunft: von Ihnen selbst, über den genannten Kanal.");
    line("Empfänger: die beauftragte Agentur als Auftragsverarbeiterin (Art. 28 DSGVO).");
    line(
        "Daneben werden Antworten auf technische Aufrufe bis zu 24 Stunden aufbewahrt, damit eine Wiederholung nicht doppelt wirkt.");
    line(
        "Ihre Rechte: Berichtigung (Art. 16), Löschung (Art. 17), Einschränkung (Art. 18), Widerspruch (Art. 21) und Beschwerde"
            + " bei einer Datenschutz-Aufsichtsbehörde (Art. 77 DSGVO).");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String minute(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }

  private String day(Instant at) {
    return DAY.format(at.atZone(zone));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
