package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a batch is about: the frozen revisions in it, each with its hash, in the order of their ids.
 * It is the batch's content, so one member more or less is another content with another hash.
 */
public record BatchManifest(String name, List<Member> members) {

  /** As many as a file may have entries. */
  public static final int MOST = 10_000;

  /** One frozen revision. */
  public record Member(UUID subjectId, UUID revisionId, String contentHash) {}

  /**
   * @throws Refusal VALIDATION_FAILED for none, too many, or two revisions of one answer
   */
  public BatchManifest {
    if (members.isEmpty() || members.size() > MOST) {
      throw Refusal.invalid("/revisions", "Eine Sammelfreigabe hat 1 bis " + MOST + " Texte.");
    }
    Set<UUID> subjects = new HashSet<>();
    if (!members.stream().allMatch(m -> subjects.add(m.subjectId()))) {
      throw Refusal.invalid("/revisions", "Von jeder Antwort steht höchstens eine Fassung darin.");
    }
    members =
        members.stream().sorted(Comparator.comparing(m -> m.revisionId().toString())).toList();
  }

  /**
   * @return null when nothing would be left
   * @throws Refusal NOT_FOUND for one that is not in it
   */
  public BatchManifest without(UUID revisionId) {
    List<Member> rest = members.stream().filter(m -> !m.revisionId().equals(revisionId)).toList();
    if (rest.size() == members.size()) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return rest.isEmpty() ? null : new BatchManifest(name, rest);
  }

  public List<UUID> revisionIds() {
    return members.stream().map(Member::revisionId).toList();
  }

  public SubjectContent content() {
    List<Map<String, String>> list =
        members.stream()
            .map(
                m ->
                    Map.of(
                        "answer", m.subjectId().toString(),
                        "revision", m.revisionId().toString(),
                        "hash", m.contentHash()))
            .toList();
    return new SubjectContent(
        null, List.of(), null, null, List.of(), Map.of("name", name, "members", list));
  }
}
