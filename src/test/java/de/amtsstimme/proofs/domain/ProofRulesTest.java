package de.amtsstimme.proofs.domain;

import static de.amtsstimme.proofs.ProofSample.APPROVER;
import static de.amtsstimme.proofs.ProofSample.AUTHOR;
import static de.amtsstimme.proofs.ProofSample.CANONICAL;
import static de.amtsstimme.proofs.ProofSample.HASH;
import static de.amtsstimme.proofs.ProofSample.decision;
import static de.amtsstimme.proofs.ProofSample.proof;
import static de.amtsstimme.proofs.ProofSample.revision;
import static de.amtsstimme.proofs.ProofSample.run;
import static de.amtsstimme.proofs.ProofSample.step;
import static de.amtsstimme.proofs.ProofSample.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.proofs.ProofSample;
import de.amtsstimme.proofs.domain.Proof.Approval;
import de.amtsstimme.proofs.domain.Proof.Manifest;
import de.amtsstimme.proofs.domain.Proof.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofRulesTest {

  private static final Text GOOD = text("Guten Tag");
  private static final Approval YES = run(null, step(1, decision(APPROVER, "APPROVE", HASH)));

  @Test
  void aSoundOneHasNoFault() {
    assertEquals(List.of(), faults(ProofSample.sound()));
    assertEquals(List.of(), ProofRules.faults(ProofSample.full("Guten Tag"), List.of()));
  }

  @Test
  void whatWasErasedIsNoFault() {
    Text gone = new Text("de", "FACEBOOK", "ANY", null, null);
    assertEquals(
        List.of(), ProofRules.faults(proof(revision(null), YES, List.of(gone)), List.of()));
  }

  @Test
  void contentAndHashBelongTogether() {
    assertEquals(
        List.of("revision does not match its hash"),
        faults(proof(revision(CANONICAL + " "), YES, List.of(GOOD))));
  }

  @Test
  void theTextIsOneOfTheRevision() {
    assertEquals(
        List.of("a text is not in the revision"),
        faults(proof(revision(CANONICAL), YES, List.of(text("Guten Tag.")))));
  }

  @Test
  void everyStepHasTheYesesItNeedsFromPeopleWhoDidNotWrite() {
    assertEquals(
        List.of("step 1: 1 of 2"),
        faults(
            step(2, decision(APPROVER, "APPROVE", HASH), decision(APPROVER, "APPROVE", HASH))));
    assertEquals(
        List.of("step 1: 0 of 1"), faults(step(1, decision(APPROVER, "RETURN", HASH))));
    assertEquals(
        List.of("step 1: a contributor decided"),
        faults(step(1, decision(AUTHOR, "APPROVE", HASH))));
    assertEquals(
        List.of("step 1: a decision on another content"),
        faults(step(1, decision(APPROVER, "APPROVE", ContentHash.of("x")))));
    assertEquals(List.of("no steps"), faults(proof(revision(CANONICAL), run(null), List.of(GOOD))));
  }

  @Test
  void aBatchNamesTheRevisionAndItsOwnHashIsDecidedAbout() {
    String canonical = "{\"members\":[\"" + HASH + "\"]}";
    Manifest batch = new Manifest(ProofSample.id(40), ContentHash.of(canonical), canonical);
    assertEquals(
        List.of(),
        faults(
            proof(
                revision(CANONICAL),
                run(batch, step(1, decision(APPROVER, "APPROVE", batch.contentHash()))),
                List.of(GOOD))));
    Manifest other = new Manifest(ProofSample.id(40), ContentHash.of("{}"), "{}");
    assertEquals(
        List.of("the batch does not name the revision"),
        faults(
            proof(
                revision(CANONICAL),
                run(other, step(1, decision(APPROVER, "APPROVE", other.contentHash()))),
                List.of(GOOD))));
  }

  private static List<String> faults(Proof.Step step) {
    return faults(proof(revision(CANONICAL), run(null, step), List.of(GOOD)));
  }

  private static List<String> faults(Proof proof) {
    return ProofRules.faults(proof, List.of(GOOD));
  }
}
