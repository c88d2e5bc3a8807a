package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.approvals.store.ChainPlanJson;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.kernel.domain.CanonicalJson;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a text is chosen twice, in Java and by the database: always the same. */
@ExtendWith(ArquillianExtension.class)
class RulesTwiceIT {

  private static final int CASES = 2_000;
  private static final SubjectKind[] KINDS = {
    SubjectKind.REPLY, SubjectKind.ANSWER, SubjectKind.ANSWER_BATCH
  };
  private static final String[] TOPICS = {"Abfall", "Abfall/Sperrmüll", "Abfallrecht", "Bäder"};
  private static final String[] CHANNELS = {"ANY", "FACEBOOK", "MASTODON"};
  private static final String[] LANGUAGES = {"de", "de-simple", "en"};

  @Test
  void javaAndTheDatabaseTakeTheSameWay() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set search_path = amtsstimme");
      for (int i = 0; i < CASES; i++) {
        List<ChainPath> paths = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
          paths.add(new ChainPath("W", condition(random), List.of()));
        }
        paths.add(new ChainPath("D", ChainCondition.ALWAYS, List.of()));
        ChainPlan plan = new ChainPlan("P", paths, List.of(), List.of());
        SubjectFacts facts = facts(random);
        assertEquals(
            plan.choose(facts).number(),
            superuser
                .<Integer>one(
                    "select chain_path(cast(? as jsonb), ?, cast(? as jsonb))",
                    CanonicalJson.of(ChainPlanJson.body(plan)),
                    facts.kind().name(),
                    CanonicalJson.of(json(facts)))
                .intValue(),
            "seed " + seed + ", case " + i + ": " + plan + " " + facts);
        assertEquals(plan, ChainPlanJson.plan(CanonicalJson.read(CanonicalJson.of(ChainPlanJson.body(plan)))));
      }
    }
  }

  private static Map<String, Object> json(SubjectFacts f) {
    Map<String, Object> json =
        SubjectFacts.json(
            new SubjectFacts.Said(f.topic(), f.flags(), f.unchangedAnswer(), f.rendering()),
            f.flags().contains(SubjectFlag.CRISIS),
            f.authorSide(),
            f.offHours());
    json.put("channels", List.copyOf(f.channels()));
    json.put("languages", List.copyOf(f.languages()));
    return json;
  }

  private static ChainCondition condition(Random random) {
    return new ChainCondition(
        some(random, KINDS),
        some(random, TOPICS),
        some(random, CHANNELS),
        some(random, LANGUAGES),
        some(random, SubjectFlag.values()),
        random.nextInt(4) == 0 ? one(random, AuthorSide.values()) : null,
        maybe(random),
        maybe(random),
        maybe(random));
  }

  private static Boolean maybe(Random random) {
    return random.nextInt(5) == 0 ? random.nextBoolean() : null;
  }

  private static SubjectFacts facts(Random random) {
    Set<SubjectFlag> flags = EnumSet.noneOf(SubjectFlag.class);
    flags.addAll(some(random, SubjectFlag.values()));
    return new SubjectFacts(
        one(random, KINDS),
        random.nextInt(3) == 0 ? null : one(random, TOPICS),
        some(random, CHANNELS),
        some(random, LANGUAGES),
        flags,
        one(random, AuthorSide.values()),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  @SafeVarargs
  private static <T> T one(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }

  /** None in two of three cases. */
  @SafeVarargs
  private static <T> Set<T> some(Random random, T... of) {
    return switch (random.nextInt(6)) {
      case 0 -> Set.of(one(random, of));
      case 1 -> Set.of(of[0], of[of.length - 1]);
      default -> Set.of();
    };
  }
}
