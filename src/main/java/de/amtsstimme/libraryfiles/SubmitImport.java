package de.amtsstimme.libraryfiles;

import de.amtsstimme.answers.SubmitBatch;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.libraryfiles.store.AnswerImport;
import de.amtsstimme.libraryfiles.store.ImportRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What an import left as drafts goes through the chain together. */
@ApplicationScoped
public class SubmitImport {

  @Inject TenantRows rows;
  @Inject ImportRows imports;
  @Inject SubmitBatch submitBatch;

  /**
   * @return the batch
   * @throws Refusal NOTHING_TO_SUBMIT when no draft of it is left, and what a batch refuses
   */
  public UUID submit(UUID importId, String name, String toneReason) {
    rows.get(AnswerImport.class, importId);
    List<UUID> drafts = imports.openDrafts(importId);
    if (drafts.isEmpty()) {
      throw new Refusal(ProblemCode.NOTHING_TO_SUBMIT);
    }
    return submitBatch.submit(name, drafts, toneReason);
  }
}
