package de.amtsstimme.kernel.crypto;

import java.nio.file.Path;
import java.util.Optional;

/** The key that signs proofs, from another file than the server's. */
public final class OtherProofKey {

  private OtherProofKey() {}

  public static ProofKey of(Path file) {
    ProofKey key = new ProofKey();
    key.file = Optional.of(file.toString());
    key.read();
    return key;
  }
}
