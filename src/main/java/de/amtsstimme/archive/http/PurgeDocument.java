package de.amtsstimme.archive.http;

import de.amtsstimme.archive.store.PurgeCertificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The certificate as a letter one can print and file. */
final class PurgeDocument {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm:ss 'Uhr' (zzz)", Locale.GERMANY)
          .withZone(ZoneId.of("Europe/Berlin"));

  private PurgeDocument() {}

  static String of(PurgeCertificate c) {
    return """
        LÖSCHBESCHEINIGUNG

        Behörde:                    %s
        Kurzname:                   %s
        Kennung der Behörde:        %s

        Aufgenommen am:             %s
        Zusammenarbeit beendet am:  %s
        Ausfuhr möglich bis:        %s
        Gelöscht am:                %s
        Gelöscht durch:             %s

        Alle Daten dieser Behörde wurden auf einmal aus der Datenbank entfernt. Entfernt wurden %d Zeilen:

        %s

        Es bleiben:

        %s

        Das Protokoll der Behörde endete mit Eintrag %s, Hash
        %s
        Wer ein ausgeführtes Archiv der Behörde hat, kann daran prüfen, ob es bis zuletzt vollständig ist.

        Sicherungen der Datenbank, die vor der Löschung entstanden, enthalten die Daten, bis sie ablaufen.

        Bescheinigung %s
        SHA-256 über die gespeicherte Bescheinigung:
        %s
        """
        .formatted(
            c.name(),
            c.slug(),
            c.authorityId(),
            time(c.foundedAt()),
            time(c.endedAt()),
            time(c.exportUntil()),
            time(c.purgedAt()),
            c.purgedByName(),
            c.removed().stream().mapToLong(PurgeCertificate.Removed::rows).sum(),
            c.removed().stream()
                .map(r -> "  %-24s %12d".formatted(r.table(), r.rows()))
                .collect(Collectors.joining("\n")),
            c.kept().stream()
                .map(k -> "  - %s: %s".formatted(k.what(), k.reason()))
                .collect(Collectors.joining("\n")),
            c.auditSeq() == null ? "–" : c.auditSeq(),
            c.auditHash() == null ? "–" : c.auditHash(),
            c.id(),
            c.hash());
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }
}
