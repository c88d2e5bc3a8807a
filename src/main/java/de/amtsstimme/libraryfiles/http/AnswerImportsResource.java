package de.amtsstimme.libraryfiles.http;

import de.amtsstimme.approvals.ReadBatch;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.http.UploadedFile;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.LongWork;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.libraryfiles.StartImport;
import de.amtsstimme.libraryfiles.SubmitImport;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import de.amtsstimme.libraryfiles.domain.Separator;
import de.amtsstimme.libraryfiles.http.AnswerImportView.ErrorPage;
import de.amtsstimme.libraryfiles.http.AnswerImportView.ImportPage;
import de.amtsstimme.libraryfiles.store.AnswerImport;
import de.amtsstimme.libraryfiles.store.ImportRows;
import de.amtsstimme.libraryfiles.store.ImportRows.Listed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/answer-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Einfuhr", description = "Die Antwortbibliothek als Datei, hinein und hinaus.")
public class AnswerImportsResource {

  @Inject StartImport startImport;
  @Inject SubmitImport submitImport;
  @Inject ReadBatch readBatch;
  @Inject ImportRows imports;
  @Inject TenantRows rows;

  @POST
  @Consumes({UploadedFile.CSV, UploadedFile.JSONL})
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Refuses({
    ProblemCode.BODY_REQUIRED,
    ProblemCode.BODY_TOO_LARGE,
    ProblemCode.UNSUPPORTED_MEDIA_TYPE
  })
  @Operation(
      summary = "Datei einführen",
      description =
          "CSV (Komma, Semikolon oder Tabulator; UTF-8 oder Windows-1252) oder JSON Lines,"
              + " höchstens 10.000 Einträge. Wird im Hintergrund gelesen: ganz übernommen oder gar"
              + " nicht. Erkannt werden Einträge an externalKey; was abweicht, wird ein Entwurf."
              + " Pflichtspalten: externalKey, topic, question, sources (Titel, je Zeile einer) und"
              + " mindestens ein Text (text.de, text.en, text.de.FACEBOOK, …); möglich sind tags,"
              + " department, phrasings, placeholders, validFrom, validUntil. Die beiden letzten sind"
              + " in CSV Zeitpunkte (2026-12-31T23:00:00Z; ab validUntil gilt der Eintrag nicht mehr)"
              + " oder Tage der Behörde (2026-12-31; er gilt bis einschließlich diesem Tag), in JSON"
              + " Lines nur Zeitpunkte. Die Ausfuhr schreibt Zeitpunkte, und id:… als Kennung eines"
              + " Eintrags ohne eigene; daran wird er auch erkannt, wenn er inzwischen eine hat.")
  public AnswerImportView createAnswerImport(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur prüfen und alle Fehler nennen.", example = "true")
          @QueryParam("dryRun")
          Boolean dryRun,
      @Parameter(description = "Trennzeichen; ohne Angabe wird es erkannt.", example = "SEMICOLON")
          @QueryParam("separator")
          Separator separator,
      @RequestBody(
              content = {
                @Content(mediaType = UploadedFile.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = UploadedFile.JSONL, schema = @Schema(type = SchemaType.STRING))
              })
          UploadedFile file) {
    return AnswerImportView.of(
        startImport.start(
            file.bytes(),
            file.mediaType().equals(UploadedFile.JSONL) ? FileFormat.JSONL : FileFormat.CSV,
            separator == null ? Separator.AUTO : separator,
            Boolean.TRUE.equals(dryRun)));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Einfuhren auflisten",
      description = "Die Einfuhren der letzten 30 Tage, neueste zuerst.")
  public ImportPage listAnswerImports(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<AnswerImport> found = rows.page(AnswerImport.class, page.before(), page.fetch());
    return page.view(found, AnswerImportView::of, AnswerImport::id, ImportPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Einfuhr lesen", description = "Wie weit sie ist und was daraus wurde.")
  public AnswerImportView getAnswerImport(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return AnswerImportView.of(rows.get(AnswerImport.class, id));
  }

  @GET
  @Path("/{id}/errors")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Fehler einer Einfuhr auflisten",
      description = "Jeder Fehler mit Zeile und Spalte, in der Reihenfolge der Datei.")
  public ErrorPage listAnswerImportErrors(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    rows.get(AnswerImport.class, id);
    int after = page.before() == null ? -1 : (int) page.before().getLeastSignificantBits();
    List<Listed> found = imports.errors(id, after, page.fetch());
    return page.view(
        found, AnswerImportView::error, l -> new UUID(0, l.position()), ErrorPage::new);
  }

  @POST
  @Path("/{id}/submission")
  @InTenant(Right.WRITE_CONTENT)
  @LongWork(minutes = 5)
  @Refuses({
    ProblemCode.NOTHING_TO_SUBMIT,
    ProblemCode.REVISION_FROZEN,
    ProblemCode.ANOTHER_REVISION_WAITS,
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.CHAIN_CHANGED,
    ProblemCode.BATCH_TAKES_SEVERAL_WAYS,
    ProblemCode.TONE_BLOCKED,
    ProblemCode.TONE_REASON_NEEDED
  })
  @Operation(
      summary = "Entwürfe einer Einfuhr gemeinsam einreichen",
      description = "Alle, die noch Entwurf und die neueste Fassung ihres Eintrags sind.")
  public ImportSubmissionView submitImport(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      ImportSubmissionRequest request) {
    return ImportSubmissionView.of(
        readBatch.get(submitImport.submit(id, request.name(), request.toneReason())));
  }
}
