package de.amtsstimme.deadletters.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.outbox.DeadLetters;
import de.amtsstimme.kernel.outbox.DeadLetters.Count;
import de.amtsstimme.kernel.tenant.InInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ausgang")
public class OutboxCountsResource {

  @Inject DeadLetters deadLetters;

  @GET
  @InInstallation(Right.COUNT_OUTBOX)
  @Operation(
      summary = "Ausgang zählen",
      description =
          "Wie viele Nachrichten unterwegs und wie viele aufgegeben sind, je Behörde. Nur Zahlen; Behörden ohne solche fehlen.")
  public OutboxCounts getOutboxCounts() {
    return new OutboxCounts(deadLetters.counts().stream().map(OutboxCount::of).toList());
  }

  /** All of them; there are no more than authorities. */
  @Schema(description = "Zahlen zum Ausgang.")
  public record OutboxCounts(
      @Schema(description = "Je Behörde, nach Name; zuerst die Installation selbst.")
          List<OutboxCount> items) {}

  /** One authority's numbers. */
  @Schema(description = "Zahlen zum Ausgang einer Behörde.")
  public record OutboxCount(
      @Schema(
              description = "Kurzname der Behörde; null für die Installation selbst.",
              examples = "stadt-musterhausen",
              nullable = true)
          String slug,
      @Schema(
              description = "Name der Behörde; null für die Installation selbst.",
              examples = "Stadt Musterhausen",
              nullable = true)
          String name,
      @Schema(description = "Unterwegs.", examples = "2") long pending,
      @Schema(description = "Aufgegeben.", examples = "1") long dead,
      @Schema(
              description = "Die älteste ist aufgegeben seit.",
              examples = "2026-11-23T05:00:00Z",
              nullable = true)
          Instant oldestDeadAt) {

    static OutboxCount of(Count c) {
      return new OutboxCount(c.slug(), c.name(), c.pending(), c.dead(), c.oldestDeadAt());
    }
  }
}
