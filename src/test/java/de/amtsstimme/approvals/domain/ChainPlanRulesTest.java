package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.approvals.domain.ReadyMadeChains.ReadyMade;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.identity.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainPlanRulesTest {

  private static final ChainStep STEP =
      new ChainStep("S", null, StepMode.ANY, 1, null, null, null, false);
  private static final ChainCondition LEGAL = flags(SubjectFlag.LEGAL);

  @Test
  void aPlanEndsInADefault() {
    assertEquals(List.of(), errors(plan(ChainCondition.ALWAYS)));
    assertEquals(List.of(), errors(plan(LEGAL, ChainCondition.ALWAYS)));
    assertEquals(List.of("/paths/0/condition"), errors(plan(LEGAL)));
    assertEquals(
        List.of("/paths/0/condition"), errors(new ChainPlan("P", List.of(), List.of(), List.of())));
  }

  @Test
  void whatIsNeverTakenIsRefused() {
    assertEquals(
        List.of("/paths/1/condition"), errors(plan(ChainCondition.ALWAYS, ChainCondition.ALWAYS)));
    assertEquals(List.of("/paths/1/condition"), errors(plan(LEGAL, LEGAL, ChainCondition.ALWAYS)));
    assertEquals(
        List.of("/paths/1/condition"),
        errors(plan(flags(SubjectFlag.LEGAL, SubjectFlag.ELECTION), LEGAL, ChainCondition.ALWAYS)));
    assertEquals(
        List.of("/paths/1/condition"),
        errors(plan(topics("Abfall"), topics("Abfall/Sperrmüll"), ChainCondition.ALWAYS)));
    assertEquals(
        List.of("/paths/2/condition"),
        errors(plan(offHours(true), offHours(false), ChainCondition.ALWAYS)));
    assertEquals(
        List.of("/paths/0/condition"),
        errors(plan(kinds(SubjectKind.CHAIN), ChainCondition.ALWAYS)),
        "plans are adopted, not sent through one");
  }

  @Test
  void narrowerBeforeWiderIsFine() {
    assertEquals(
        List.of(),
        errors(plan(topics("Abfall/Sperrmüll"), topics("Abfall"), LEGAL, ChainCondition.ALWAYS)));
  }

  @Test
  void theLastStepAlwaysAsksTheAuthority() {
    ChainStep agency = new ChainStep("A", null, StepMode.ANY, 1, null, null, null, true);
    ChainStep sometimes = new ChainStep("B", null, StepMode.ANY, 1, null, null, LEGAL, false);
    assertEquals(List.of(), errors(steps(agency, STEP)));
    assertEquals(List.of(), errors(steps(sometimes, STEP)));
    assertEquals(List.of("/paths/0/steps/0/openToAgency"), errors(steps(agency)));
    assertEquals(List.of("/paths/0/steps/1/condition"), errors(steps(STEP, sometimes)));
    assertEquals(List.of("/paths/0/steps"), errors(steps()));
  }

  @Test
  void whoIsNamedCanDecide() {
    StepPeople manager = new StepPeople(Role.AGENCY_MANAGER, null, Set.of());
    ChainStep closed = new ChainStep("A", manager, StepMode.ANY, 1, null, null, null, false);
    ChainStep open = new ChainStep("A", manager, StepMode.ANY, 1, null, null, null, true);
    assertEquals(List.of("/paths/0/steps/0/role"), errors(steps(closed, STEP)));
    assertEquals(List.of(), errors(steps(open, STEP)));
    ChainStep noDeadline =
        new ChainStep("A", null, StepMode.ANY, 1, null, StepPeople.EVERY_APPROVER, null, false);
    assertEquals(List.of("/paths/0/steps/0/escalation"), errors(steps(noDeadline, STEP)));
  }

  @Test
  void tooFewPeopleAreNamedWithTheStep() {
    ChainPlan two =
        steps(STEP, new ChainStep("Z", null, StepMode.AT_LEAST, 2, null, null, null, false));
    Candidate one = new Candidate(UUID.randomUUID(), "Eins", null, Set.of(Role.APPROVER));
    Candidate agency =
        new Candidate(UUID.randomUUID(), "Agentur", null, Set.of(Role.AGENCY_EDITOR));
    assertEquals(
        List.of(new ChainPlanRules.Undecidable("W0", 2, 2, 1)),
        ChainPlanRules.undecidable(two, List.of(one, agency)));
    Candidate other = new Candidate(UUID.randomUUID(), "Zwei", null, Set.of(Role.APPROVER));
    assertEquals(List.of(), ChainPlanRules.undecidable(two, List.of(one, other)));
  }

  static List<ReadyMade> readyMade() {
    return ReadyMadeChains.list();
  }

  @ParameterizedTest
  @MethodSource("readyMade")
  void readyMadePlansAreSoundAndDecidableByTwo(ReadyMade made) {
    assertDoesNotThrow(() -> ChainPlanRules.requireSound(made.plan()));
    List<Candidate> two =
        List.of(
            new Candidate(UUID.randomUUID(), "Eins", null, Set.of(Role.APPROVER)),
            new Candidate(UUID.randomUUID(), "Zwei", null, Set.of(Role.APPROVER)));
    assertEquals(List.of(), ChainPlanRules.undecidable(made.plan(), two));
  }

  /** What is called unreachable is never chosen, and what is not is chosen by somebody. */
  @Property(tries = 60)
  void reachIsWhatChoosingSays(@ForAll("conditions") List<ChainCondition> conditions) {
    List<ChainCondition> all = new ArrayList<>(conditions);
    all.add(ChainCondition.ALWAYS);
    ChainPlan plan = plan(all.toArray(ChainCondition[]::new));
    Set<Integer> taken = new java.util.TreeSet<>();
    for (SubjectFacts f : everySubject()) {
      taken.add(plan.choose(f).number());
    }
    for (int i = 0; i < all.size(); i++) {
      assertEquals(
          !taken.contains(i + 1),
          ConditionReach.isUnreachable(all.get(i), all.subList(0, i)),
          "way " + (i + 1) + " of " + all);
    }
  }

  @Provide
  Arbitrary<List<ChainCondition>> conditions() {
    Arbitrary<ChainCondition> one =
        Combinators.combine(
                Arbitraries.of(SubjectKind.REPLY, SubjectKind.ANSWER, SubjectKind.POST)
                    .set()
                    .ofMaxSize(2),
                Arbitraries.of("A", "A/B", "C").set().ofMaxSize(2),
                Arbitraries.of("X", "Y").set().ofMaxSize(2),
                Arbitraries.of(SubjectFlag.LEGAL, SubjectFlag.CRISIS).set().ofMaxSize(2),
                Arbitraries.of(true, false).injectNull(0.5),
                Arbitraries.of(AuthorSide.class).injectNull(0.5))
            .as((k, t, c, f, o, s) -> new ChainCondition(k, t, c, null, f, s, o, null, null));
    return one.list().ofMaxSize(4);
  }

  private static List<SubjectFacts> everySubject() {
    List<SubjectFacts> all = new ArrayList<>();
    for (SubjectKind kind : SubjectKind.values()) {
      for (String topic : new String[] {null, "A", "A/B", "C", "D"}) {
        for (Set<String> channels :
            List.of(Set.<String>of(), Set.of("X"), Set.of("Y"), Set.of("Z"))) {
          for (Set<SubjectFlag> flags :
              List.of(
                  EnumSet.noneOf(SubjectFlag.class),
                  EnumSet.of(SubjectFlag.LEGAL),
                  EnumSet.of(SubjectFlag.CRISIS))) {
            for (boolean off : new boolean[] {true, false}) {
              for (AuthorSide side : AuthorSide.values()) {
                if (kind.takesAChain()) {
                  all.add(
                      new SubjectFacts(
                          kind, topic, channels, Set.of(), flags, side, off, false, false));
                }
              }
            }
          }
        }
      }
    }
    return all;
  }

  @Test
  void anyChannelIsEveryChannel() {
    ChainCondition facebook =
        new ChainCondition(null, null, Set.of("FACEBOOK"), null, null, null, null, null, null);
    assertTrue(facebook.holds(facts(Set.of("ANY"))));
    assertTrue(facebook.holds(facts(Set.of("FACEBOOK", "MASTODON"))));
    assertFalse(facebook.holds(facts(Set.of("MASTODON"))));
    assertFalse(topics("Ab").holds(facts(Set.of("ANY"))), "a topic is no beginning of a word");
    assertEquals(List.of("channels"), facebook.missing(facts(Set.of("MASTODON"))));
  }

  private static SubjectFacts facts(Set<String> channels) {
    return new SubjectFacts(
        SubjectKind.REPLY,
        "Abfall/Sperrmüll",
        channels,
        Set.of("de"),
        Set.of(),
        AuthorSide.AUTHORITY,
        false,
        false,
        false);
  }

  private static List<String> errors(ChainPlan plan) {
    try {
      ChainPlanRules.requireSound(plan);
      return List.of();
    } catch (Refusal refused) {
      return refused.errors().stream().map(FieldError::pointer).toList();
    }
  }

  private static ChainPlan steps(ChainStep... steps) {
    return new ChainPlan(
        "P",
        List.of(new ChainPath("W0", ChainCondition.ALWAYS, List.of(steps))),
        List.of(),
        List.of());
  }

  private static ChainPlan plan(ChainCondition... conditions) {
    List<ChainPath> paths = new ArrayList<>();
    for (ChainCondition c : conditions) {
      paths.add(new ChainPath("W" + paths.size(), c, List.of(STEP)));
    }
    return new ChainPlan("P", paths, List.of(), List.of());
  }

  private static ChainCondition flags(SubjectFlag... flags) {
    return new ChainCondition(null, null, null, null, Set.of(flags), null, null, null, null);
  }

  private static ChainCondition topics(String... topics) {
    return new ChainCondition(null, Set.of(topics), null, null, null, null, null, null, null);
  }

  private static ChainCondition kinds(SubjectKind... kinds) {
    return new ChainCondition(Set.of(kinds), null, null, null, null, null, null, null, null);
  }

  private static ChainCondition offHours(boolean off) {
    return new ChainCondition(null, null, null, null, null, null, off, null, null);
  }

  @Test
  void noSubjectIsLeftWithoutAWay() {
    assertThrows(
        IllegalStateException.class, () -> plan(LEGAL).choose(facts(Set.of("ANY"))), "unsound");
  }
}
