package de.amtsstimme.libraryfiles.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import de.amtsstimme.libraryfiles.domain.ImportState;
import de.amtsstimme.libraryfiles.domain.Separator;
import de.amtsstimme.libraryfiles.store.AnswerImport;
import de.amtsstimme.libraryfiles.store.ImportRows.Listed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Datei mit Einträgen auf ihrem Weg in die Antwortbibliothek.")
public record AnswerImportView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description =
                "QUEUED, RUNNING; dann CHECKED (Probelauf), IMPORTED, REJECTED (Fehler, nichts"
                    + " übernommen) oder FAILED.",
            examples = "RUNNING")
        ImportState state,
    @Schema(description = "Nur prüfen?", examples = "true") boolean dryRun,
    @Schema(description = "Art der Datei.", examples = "CSV") FileFormat format,
    @Schema(description = "Erkannter Zeichensatz.", examples = "UTF-8", nullable = true)
        String charset,
    @Schema(description = "Erkanntes Trennzeichen.", examples = "SEMICOLON", nullable = true)
        Separator separator,
    @Schema(description = "Größe der Datei in Bytes.", examples = "48213") int fileBytes,
    @Schema(description = "Einträge in der Datei; null, bis sie gelesen ist.", nullable = true)
        Integer rows,
    @Schema(description = "So viele davon sind bearbeitet.", examples = "120") int rowsDone,
    @Schema(description = "Neue Einträge.", examples = "100") int created,
    @Schema(description = "Einträge mit neuer Fassung als Entwurf.", examples = "15") int revised,
    @Schema(
            description =
                "Einträge, bei denen sich nur Thema, Schlagwörter, Fachbereich oder Formulierungen"
                    + " ändern.",
            examples = "3")
        int relabelled,
    @Schema(description = "Einträge, an denen sich nichts ändert.", examples = "2") int unchanged,
    @Schema(description = "Fehler; siehe …/errors.", examples = "0") int errorCount,
    @Schema(
            description = "Bei FAILED: Code des Hindernisses.",
            examples = "FORBIDDEN",
            nullable = true)
        String failure,
    @Schema(description = "Wer sie geschickt hat.", examples = "Tom Reuter") String startedByName,
    @Schema(description = "Wann.", examples = "2026-11-22T08:00:00Z") Instant startedAt,
    @Schema(description = "Fertig am.", examples = "2026-11-22T08:00:20Z", nullable = true)
        Instant endedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "2") Long version)
    implements Representation {

  /** One error. */
  @Schema(name = "AnswerImportError", description = "Ein Fehler in der Datei.")
  public record ErrorView(
      @Schema(description = "Zeile, wie eine Tabelle zählt; die Kopfzeile ist 1.", examples = "17")
          int row,
      @Schema(
              description = "Spalte; null, wenn es um die ganze Zeile geht.",
              examples = "sources",
              nullable = true)
          String column,
      @Schema(description = "Fester Code.", examples = "UNKNOWN_SOURCE") String code,
      @Schema(
              description = "Was nicht stimmt.",
              examples = "Diese Quelle gibt es hier nicht: Abfallsatzung 2019")
          String message) {}

  /** A page of errors. */
  @Schema(name = "AnswerImportErrorPage", description = "Eine Seite von Fehlern.")
  public record ErrorPage(
      @Schema(description = "Die Fehler in der Reihenfolge der Datei.") List<ErrorView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** A page of imports. */
  @Schema(name = "AnswerImportPage", description = "Eine Seite von Einfuhren.")
  public record ImportPage(
      @Schema(description = "Die Einfuhren, neueste zuerst.") List<AnswerImportView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static ErrorView error(Listed l) {
    return new ErrorView(
        l.error().row(), l.error().column(), l.error().code(), l.error().message());
  }

  static AnswerImportView of(AnswerImport i) {
    return new AnswerImportView(
        i.id(),
        i.state(),
        i.dryRun(),
        i.format(),
        i.charset(),
        i.separator(),
        i.fileBytes(),
        i.rowCount(),
        i.rowsDone(),
        i.counts().created(),
        i.counts().revised(),
        i.counts().relabelled(),
        i.counts().unchanged(),
        i.counts().errors(),
        i.failure(),
        i.startedByName(),
        i.startedAt(),
        i.endedAt(),
        i.version());
  }
}
