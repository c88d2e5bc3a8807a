package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.TopicTree.Topic;
import de.amtsstimme.answers.store.Topics;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class TopicsResource {

  @Inject Topics topics;

  /** One topic. */
  @Schema(name = "Topic", description = "Ein Thema im Baum der Themen.")
  public record TopicView(
      @Schema(description = "Der ganze Weg.", examples = "Abfall/Sperrmüll") String path,
      @Schema(description = "Der Name auf dieser Ebene.", examples = "Sperrmüll") String name,
      @Schema(description = "Ebene, von 1 an.", examples = "2") int level,
      @Schema(description = "Einträge genau hier; ohne zurückgezogene.", examples = "12")
          int entries,
      @Schema(description = "Einträge hier und darunter.", examples = "12") int entriesWithBelow) {

    static TopicView of(Topic t) {
      return new TopicView(t.path(), t.name(), t.level(), t.entries(), t.entriesWithBelow());
    }
  }

  /** The tree. */
  @Schema(name = "TopicTree", description = "Die Themen der Antwortbibliothek.")
  public record TopicTreeView(
      @Schema(description = "Jedes Thema vor denen, die darunter liegen.") List<TopicView> items) {}

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Themen auflisten",
      description = "Der Baum der Themen, wie er sich aus den Einträgen ergibt, mit deren Zahl.")
  public TopicTreeView listTopics(@PathParam("tenant") String tenant) {
    return new TopicTreeView(topics.tree().stream().map(TopicView::of).toList());
  }
}
