package de.amtsstimme.deadletters.http;

import de.amtsstimme.deadletters.DecideDeadLetter;
import de.amtsstimme.deadletters.http.DeadLetterView.DeadLetterPage;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.outbox.DeadLetters;
import de.amtsstimme.kernel.outbox.OutboxMessage;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/outbox/dead-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ausgang", description = "Was nicht zugestellt werden konnte.")
public class DeadLettersResource {

  @Inject DeadLetters deadLetters;
  @Inject DecideDeadLetter decide;

  @GET
  @InTenant(Right.READ_DEAD_LETTERS)
  @Operation(
      summary = "Nicht Zugestelltes auflisten",
      description =
          "Nachrichten der Behörde, die nach allen Versuchen aufgegeben wurden, ohne ihren Inhalt, neueste zuerst.")
  public DeadLetterPage listDeadLetters(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<OutboxMessage> found = deadLetters.page(page.before(), page.fetch());
    return page.view(found, DeadLetterView::of, OutboxMessage::id, DeadLetterPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_DEAD_LETTERS)
  @Operation(
      summary = "Nachricht lesen",
      description = "Wo eine Nachricht steht, auch nach einem neuen Versuch; ohne ihren Inhalt.")
  public DeadLetterView getDeadLetter(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return DeadLetterView.of(deadLetters.get(id));
  }

  @POST
  @Path("/{id}/replay")
  @InTenant(Right.DECIDE_DEAD_LETTERS)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Noch einmal zustellen",
      description = "Eine aufgegebene Nachricht geht wieder hinaus, mit allen Versuchen von vorn.")
  public DeadLetterView replayDeadLetter(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return DeadLetterView.of(decide.replay(id));
  }

  @POST
  @Path("/{id}/discard")
  @InTenant(Right.DECIDE_DEAD_LETTERS)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Verwerfen",
      description = "Eine aufgegebene Nachricht soll nicht mehr hinaus; ihr Inhalt wird gelöscht.")
  public DeadLetterView discardDeadLetter(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return DeadLetterView.of(decide.discard(id));
  }
}
