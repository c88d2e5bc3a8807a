package de.amtsstimme.books.http;

import de.amtsstimme.books.ExportLedger;
import de.amtsstimme.books.ReadBooks;
import de.amtsstimme.books.domain.BookDimension;
import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.OpenItem;
import de.amtsstimme.books.store.OpenItems;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.seller.WriteSellerProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the agency earns, is owed, works and pays, over all authorities. */
@Path("/agency/books")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bücher", description = "Die Bücher der Agentur; nur ihre Administration liest sie.")
public class BooksResource {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String FROM = "Erster Monat; ohne Angabe der erste desselben Jahres.";
  private static final String UNTIL = "Letzter Monat; ohne Angabe der laufende.";

  @Inject ReadBooks books;
  @Inject OpenItems openItems;
  @Inject ExportLedger ledger;
  @Inject InstantSource clock;

  @GET
  @Path("/figures")
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Umsatz, Stunden, Kosten und Marge",
      description =
          "Nach Behörde, Person, Tätigkeit oder Monat. Gezählt wird in jeder Behörde einzeln;"
              + " zurückgenommene Einträge zählen nicht. Kosten zum Satz des Tages, an dem die"
              + " Arbeit begann, auf den Cent gerundet je Zeile. Von gelöschten Behörden gibt es"
              + " noch Rechnungen, aber keine Stunden.")
  public BookFiguresView getBookFigures(
      @Parameter(description = FROM, example = "2026-01") @QueryParam("from") String from,
      @Parameter(description = UNTIL, example = "2026-10") @QueryParam("until") String until,
      @Parameter(description = "Wonach; ohne Angabe nach Behörde.", example = "PERSON")
          @QueryParam("by")
          BookDimension by) {
    BookDimension dimension = by == null ? BookDimension.AUTHORITY : by;
    BookRange range = range(from, until);
    return BookFiguresView.of(dimension, range, books.figures(dimension, range));
  }

  @GET
  @Path("/answer-shares")
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Anteile an den Antworten, und was eine kostet",
      description =
          "Je Behörde und oberstem Thema: beantwortete Anfragen, von wessen Leuten die Antwort"
              + " geschrieben ist, die Minuten der Agentur dafür und ihre Kosten je beantworteter"
              + " Anfrage.")
  public AnswerSharesView getAnswerShares(
      @Parameter(description = FROM, example = "2026-01") @QueryParam("from") String from,
      @Parameter(description = UNTIL, example = "2026-10") @QueryParam("until") String until) {
    BookRange range = range(from, until);
    return AnswerSharesView.of(range, books.shares(range));
  }

  @GET
  @Path("/open-items")
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Offene Posten auflisten",
      description =
          "Rechnungen an alle Behörden, die nicht ausgeglichen sind, mit Tagen seit der Fälligkeit"
              + " und Mahnstufe; neueste zuerst.")
  public BookOpenItemsView listBookOpenItems(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<OpenItem> found = openItems.page(page.before(), page.fetch());
    LocalDate today = today();
    return BookOpenItemsView.of(
        page.shown(found), page.nextCursor(found, OpenItem::id), openItems.sums(today), today);
  }

  @GET
  @Path("/export")
  @Produces(CSV)
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Ausgangsrechnungen für die Steuerberatung",
      description =
          "CSV (UTF-8, Semikolon, Dezimalkomma), je Beleg und Steuersatz eine Zeile, nach"
              + " Rechnungsnummer; ausgestellt in diesen Monaten. Spalten: Belegnummer, Belegdatum,"
              + " Belegart, Bezug auf (Nummer der korrigierten Rechnung), Debitor, Behörde,"
              + " Erlöskonto, Steuerschlüssel, Steuersatz, Soll/Haben (S: Forderung, H: Storno oder"
              + " Korrektur), Netto, Steuer, Brutto (ohne Vorzeichen), Währung, Leistung bis,"
              + " Fällig am. Debitor, Erlöskonto und Steuerschlüssel stehen im Kontenplan"
              + " (/agency/bookkeeping-plans) und bleiben sonst leer.")
  public Response exportLedger(
      @Parameter(description = FROM, example = "2026-01") @QueryParam("from") String from,
      @Parameter(description = UNTIL, example = "2026-10") @QueryParam("until") String until) {
    BookRange range = range(from, until);
    return Attachment.of(
        ledger.csv(range),
        CSV,
        "ausgangsrechnungen-" + range.from() + "-" + range.until() + ".csv");
  }

  private BookRange range(String from, String until) {
    return BookRange.of(from, until, YearMonth.from(today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WriteSellerProfile.ZONE);
  }
}
