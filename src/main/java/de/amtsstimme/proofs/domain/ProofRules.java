package de.amtsstimme.proofs.domain;

import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.proofs.domain.Proof.Approval;
import de.amtsstimme.proofs.domain.Proof.Decision;
import de.amtsstimme.proofs.domain.Proof.Revision;
import de.amtsstimme.proofs.domain.Proof.Step;
import de.amtsstimme.proofs.domain.Proof.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must hold between the parts of a proof before it is signed. Empty: all of it does. */
public final class ProofRules {

  private ProofRules() {}

  /**
   * @param frozen the texts of the frozen content; empty once it was erased
   */
  public static List<String> faults(Proof proof, List<Text> frozen) {
    List<String> faults = new ArrayList<>();
    Revision revision = proof.revision();
    hash(faults, "revision", revision.canonical(), revision.contentHash());
    Approval run = proof.approval();
    String decided = revision.contentHash();
    if (run.subject() != null) {
      decided = run.subject().contentHash();
      hash(faults, "batch", run.subject().canonical(), decided);
      if (run.subject().canonical() != null
          && !run.subject().canonical().contains("\"" + revision.contentHash() + "\"")) {
        faults.add("the batch does not name the revision");
      }
    }
    hash(faults, "chain", run.chain().canonical(), run.chain().contentHash());
    for (Step step : run.steps()) {
      step(faults, step, decided, contributors(revision));
    }
    if (run.steps().isEmpty()) {
      faults.add("no steps");
    }
    if (proof.rendering() == null && !frozen.isEmpty()) {
      proof.texts().stream()
          .filter(t -> t.text() != null && !frozen.contains(t))
          .forEach(t -> faults.add("a text is not in the revision"));
    }
    return faults;
  }

  private static void hash(List<String> faults, String what, String canonical, String hash) {
    if (canonical != null && !ContentHash.of(canonical).equals(hash)) {
      faults.add(what + " does not match its hash");
    }
  }

  private static void step(
      List<String> faults, Step step, String contentHash, Set<UUID> contributors) {
    if (step.state().equals("NOT_APPLICABLE")) {
      return;
    }
    Set<UUID> yes = new HashSet<>();
    for (Decision d : step.decisions()) {
      if (!d.contentHash().equals(contentHash)) {
        faults.add("step " + step.position() + ": a decision on another content");
      }
      if (contributors.contains(d.personId())) {
        faults.add("step " + step.position() + ": a contributor decided");
      }
      if (d.verdict().equals("APPROVE")) {
        yes.add(d.personId());
      }
    }
    if (yes.size() < step.needed()) {
      faults.add("step " + step.position() + ": " + yes.size() + " of " + step.needed());
    }
  }

  private static Set<UUID> contributors(Revision revision) {
    Set<UUID> people = new HashSet<>();
    revision.contributors().forEach(p -> people.add(p.id()));
    return people;
  }
}
