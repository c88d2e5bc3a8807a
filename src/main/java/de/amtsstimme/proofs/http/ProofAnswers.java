package de.amtsstimme.proofs.http;

import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.proofs.ProofDocument;
import de.amtsstimme.proofs.ProveText.SignedProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A proof in the two forms in which it leaves. */
@ApplicationScoped
class ProofAnswers {

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_PUBLIC_URL")
  Optional<String> publicUrl;

  @Inject ProofDocument document;

  ProofView view(SignedProof signed) {
    return ProofView.of(signed, keysAt());
  }

  Response document(SignedProof signed) {
    return Attachment.of(document.pdf(signed, keysAt()), Attachment.PDF, "nachweis.pdf");
  }

  private String keysAt() {
    return publicUrl.orElse("").replaceFirst("/+$", "") + ProofKeys.PATH;
  }
}
