package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.approvals.domain.BatchManifest.Member;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a batch is about is one content, in whatever order its members came. */
class BatchManifestTest {

  private static final UUID TENANT = UUID.fromString("0199b1c2-0000-7000-8000-000000000001");

  private final List<Member> members =
      Stream.generate(
              () -> new Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID().toString()))
          .limit(50)
          .toList();

  @Test
  void theOrderDoesNotMatter() {
    List<Member> reversed = new ArrayList<>(members);
    Collections.reverse(reversed);
    assertEquals(canonical(members), canonical(reversed));
  }

  @Test
  void oneLessIsAnotherContent() {
    BatchManifest all = new BatchManifest("Alle", members);
    BatchManifest rest = all.without(members.get(7).revisionId());
    assertEquals(49, rest.members().size());
    assertNotEquals(canonical(all.members()), canonical(rest.members()));
    assertThrows(Refusal.class, () -> rest.without(members.get(7).revisionId()));
    assertNull(
        new BatchManifest("Eins", members.subList(0, 1)).without(members.get(0).revisionId()));
  }

  @Test
  void anotherHashIsAnotherContent() {
    Member first = members.get(0);
    List<Member> other = new ArrayList<>(members);
    other.set(0, new Member(first.subjectId(), first.revisionId(), "0".repeat(64)));
    assertNotEquals(canonical(members), canonical(other));
  }

  @Test
  void neitherNoneNorTooManyNorTwoOfOneAnswer() {
    assertThrows(Refusal.class, () -> new BatchManifest("Keine", List.of()));
    Member first = members.get(0);
    assertThrows(
        Refusal.class,
        () ->
            new BatchManifest(
                "Zwei", List.of(first, new Member(first.subjectId(), UUID.randomUUID(), "x"))));
    List<Member> many =
        Stream.generate(() -> new Member(UUID.randomUUID(), UUID.randomUUID(), "x"))
            .limit(BatchManifest.MOST + 1)
            .toList();
    assertThrows(Refusal.class, () -> new BatchManifest("Viele", many));
  }

  private static String canonical(List<Member> members) {
    return new BatchManifest("Alle", members)
        .content()
        .canonical(TENANT, SubjectKind.ANSWER_BATCH, TENANT, "00");
  }
}
