package de.amtsstimme.books.http;

import de.amtsstimme.books.domain.BookDimension;
import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.Figure;
import de.amtsstimme.books.domain.Figures;
import de.amtsstimme.kernel.http.Amount;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Zahlen der Agentur über alle Behörden.")
public record BookFiguresView(
    @Schema(description = "Erster Monat.", examples = "2026-01") String from,
    @Schema(description = "Letzter Monat.", examples = "2026-10") String until,
    @Schema(description = "Wonach gruppiert ist.", examples = "AUTHORITY") BookDimension by,
    @Schema(description = "Die Zeilen, nach ihrem Schlüssel.") List<FigureView> items,
    @Schema(description = "Alles zusammen.") FigureView total) {

  /** One line. */
  @Schema(name = "BookFigure", description = "Eine Zeile der Bücher.")
  public record FigureView(
      @Schema(
              description = "Kennung der Behörde oder Person, Tätigkeit, Monat, oder TOTAL.",
              examples = "2026-10")
          String key,
      @Schema(description = "Name dazu.", examples = "Stadt Neuhausen") String name,
      @Schema(description = "Gearbeitete Minuten.", examples = "5400") long minutes,
      @Schema(description = "Davon abrechenbar.", examples = "5100") long billableMinutes,
      @Schema(
              description =
                  "Wert der abrechenbaren Minuten zu den gebuchten Sätzen, netto; ohne Pauschalen"
                      + " und Nachlässe.")
          Amount worth,
      @Schema(
              description =
                  "Berechnet, netto, nach dem Monat der Leistung; Korrekturen und Stornos"
                      + " abgezogen. Nur nach Behörde und Monat.",
              nullable = true)
          Amount invoiced,
      @Schema(description = "Kosten der Minuten; null: keine bekannt.", nullable = true)
          Amount cost,
      @Schema(description = "Wert abzüglich Kosten.", nullable = true) Amount margin,
      @Schema(description = "Minuten, zu denen kein Kostensatz eingetragen ist.", examples = "0")
          long minutesWithoutCost) {

    static FigureView of(Figure f) {
      return new FigureView(
          f.key(),
          f.name(),
          f.minutes(),
          f.billableMinutes(),
          Amount.of(f.worth()),
          Amount.of(f.invoiced()),
          Amount.of(f.cost()),
          Amount.of(f.margin()),
          f.minutesWithoutCost());
    }
  }

  static BookFiguresView of(BookDimension by, BookRange range, Figures.Table table) {
    return new BookFiguresView(
        range.from().toString(),
        range.until().toString(),
        by,
        table.lines().stream().map(FigureView::of).toList(),
        FigureView.of(table.total()));
  }
}
