package de.amtsstimme.books.http;

import de.amtsstimme.books.domain.OpenItem;
import de.amtsstimme.books.store.OpenItems.Sums;
import de.amtsstimme.kernel.http.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Offene Posten der Agentur über alle Behörden.")
public record BookOpenItemsView(
    @Schema(description = "Rechnungen, die nicht ausgeglichen sind, neueste zuerst.")
        List<BookOpenItemView> items,
    @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
        String nextCursor,
    @Schema(description = "Alles Offene zusammen, auf allen Seiten.") Amount open,
    @Schema(description = "Davon überfällig.") Amount overdue) {

  /** One invoice. */
  @Schema(name = "BookOpenItem", description = "Eine Rechnung, die nicht ausgeglichen ist.")
  public record BookOpenItemView(
      @Schema(description = "Rechnung.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID invoiceId,
      @Schema(description = "Rechnungsnummer.", examples = "RE-2026-00001") String number,
      @Schema(description = "Behörde.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID authorityId,
      @Schema(description = "Ihr Name.", examples = "Stadt Neuhausen") String authorityName,
      @Schema(description = "Ausgestellt am.", examples = "2026-11-02") LocalDate issuedOn,
      @Schema(
              description = "Zu zahlen bis; null bei einer Korrektur.",
              examples = "2026-12-02",
              nullable = true)
          LocalDate dueOn,
      @Schema(description = "Gesamtbetrag.") Amount gross,
      @Schema(description = "Noch offen; negativ: zurückzugeben.") Amount open,
      @Schema(description = "Tage seit der Fälligkeit; 0: nicht überfällig.", examples = "12")
          int daysOverdue,
      @Schema(description = "Letzte Mahnstufe; 0: keine.", examples = "1") int reminders) {

    static BookOpenItemView of(OpenItem i, LocalDate today) {
      return new BookOpenItemView(
          i.id(),
          i.number(),
          i.authorityId(),
          i.authorityName(),
          i.issuedOn(),
          i.dueOn(),
          Amount.of(i.gross()),
          Amount.of(i.open()),
          i.daysOverdue(today),
          i.reminders());
    }
  }

  static BookOpenItemsView of(List<OpenItem> shown, String nextCursor, Sums sums, LocalDate today) {
    return new BookOpenItemsView(
        shown.stream().map(i -> BookOpenItemView.of(i, today)).toList(),
        nextCursor,
        Amount.of(sums.open()),
        Amount.of(sums.overdue()));
  }
}
