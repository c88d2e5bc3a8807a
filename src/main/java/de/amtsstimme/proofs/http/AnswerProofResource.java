package de.amtsstimme.proofs.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.proofs.ProveText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/answers/{id}/proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nachweise")
public class AnswerProofResource {

  @Inject ProveText proveText;
  @Inject ProofAnswers answers;

  @GET
  @InTenant(Right.READ_PROOF)
  @Refuses(ProblemCode.NOT_APPROVED)
  @Operation(
      summary = "Nachweis einer Antwort der Bibliothek",
      description = "Wie bei einer Antwort auf eine Anfrage, von der Fassung, die gilt.")
  public ProofView getAnswerProof(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return answers.view(proveText.answer(id));
  }

  @GET
  @Path("/pdf")
  @Produces(Attachment.PDF)
  @InTenant(Right.READ_PROOF)
  @Refuses(ProblemCode.NOT_APPROVED)
  @Operation(
      summary = "Nachweis einer Antwort der Bibliothek als PDF",
      description =
          "Derselbe Nachweis zum Lesen. Der unterschriebene liegt als Datei nachweis.jws darin.")
  public Response getAnswerProofDocument(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return answers.document(proveText.answer(id));
  }
}
