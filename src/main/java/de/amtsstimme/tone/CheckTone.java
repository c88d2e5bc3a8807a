package de.amtsstimme.tone;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.Circumstances;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.tone.domain.Grammar;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.Occasion;
import de.amtsstimme.tone.domain.RuleSet;
import de.amtsstimme.tone.domain.Scope;
import de.amtsstimme.tone.domain.ToneChecker;
import de.amtsstimme.tone.domain.ToneChecker.Checked;
import de.amtsstimme.tone.store.Guidelines;
import de.amtsstimme.tone.store.Guidelines.Approved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks a text by the guideline that is closest to what it is for. */
@ApplicationScoped
public class CheckTone {

  private static final int MOST_REMEMBERED = 300;

  /** Characters of one submission that are read for grammar, too: batches are long. */
  private static final int MOST_READ = 8_000;

  @Inject Guidelines guidelines;
  @Inject AuthoritySettings settings;
  @Inject Instance<Circumstances> circumstances;
  @Inject InstantSource clock;
  @Inject ReadGrammar grammar;

  private final ToneChecker template = checker(GuidelineFormat.templateBody().rules());

  /** Frozen content never changes, so what was made of it needs no second look. */
  private final Map<UUID, Frozen> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Frozen> eldest) {
              return size() > MOST_REMEMBERED;
            }
          });

  private record Frozen(
      String name, Scope scope, LocalDate from, RuleSet rules, ToneChecker checker) {}

  /** A text and what it is for. */
  public record Asked(
      String text,
      String channel,
      String kind,
      String language,
      String topic,
      boolean crisis,
      boolean complaint,
      boolean whole,
      Set<String> placeholders) {}

  /** A guideline in force. */
  public record InForce(UUID id, int number, String name) {}

  /**
   * @param guideline null where none is in force and the template spoke
   */
  public record Answered(InForce guideline, Checked checked) {}

  public Answered check(Asked asked) {
    LocalDate today = today();
    return check(inForce(today), asked, today, inCrisis(), grammar)
        .orElseGet(
            () ->
                new Answered(null, template.check(asked.text(), occasion(asked, today), grammar)));
  }

  /** Several texts; empty where no guideline is in force for such a text. */
  List<Optional<Answered>> checkInForce(List<Asked> texts) {
    LocalDate today = today();
    List<Map.Entry<Approved, Frozen>> inForce = inForce(today);
    boolean crisis = inCrisis();
    Grammar read = together(texts) > MOST_READ ? Grammar.SKIPPED : grammar;
    return texts.stream().map(t -> check(inForce, t, today, crisis, read)).toList();
  }

  /** For what is not about a topic: the rules of the guideline in force, if there is one. */
  public Optional<RuleSet> rulesInForce(String channel, String language) {
    boolean crisis = inCrisis();
    return inForce(today()).stream()
        .filter(e -> e.getValue().scope().covers(channel, language, null, crisis))
        .min(closest())
        .map(e -> e.getValue().rules());
  }

  private static int together(List<Asked> texts) {
    return texts.stream().mapToInt(t -> t.text().length()).sum();
  }

  private List<Map.Entry<Approved, Frozen>> inForce(LocalDate today) {
    return guidelines.approved().stream()
        .map(a -> Map.entry(a, frozen(a)))
        .filter(e -> !e.getValue().from().isAfter(today))
        .toList();
  }

  private static Optional<Answered> check(
      List<Map.Entry<Approved, Frozen>> inForce,
      Asked asked,
      LocalDate today,
      boolean crisis,
      Grammar grammar) {
    return inForce.stream()
        .filter(e -> covers(e.getValue().scope(), asked, crisis))
        .min(closest())
        .map(e -> answered(e.getKey(), e.getValue(), asked, today, grammar));
  }

  /** In a crisis those for a crisis, too; who asks may try them at any time. */
  private static boolean covers(Scope scope, Asked asked, boolean crisis) {
    return scope.covers(asked.channel(), asked.language(), asked.topic(), crisis || asked.crisis());
  }

  private static Comparator<Map.Entry<Approved, Frozen>> closest() {
    return Comparator.comparing(
            (Map.Entry<Approved, Frozen> e) -> e.getValue().scope(), Scope.CLOSEST)
        .thenComparing(e -> e.getValue().from(), Comparator.reverseOrder())
        .thenComparing(e -> e.getKey().number(), Comparator.reverseOrder());
  }

  private static Answered answered(
      Approved approved, Frozen frozen, Asked asked, LocalDate today, Grammar grammar) {
    return new Answered(
        new InForce(approved.id(), approved.number(), frozen.name()),
        frozen.checker().check(asked.text(), occasion(asked, today), grammar));
  }

  private Frozen frozen(Approved approved) {
    Frozen known = remembered.get(approved.revisionId());
    if (known == null) {
      known = load(approved.revisionId());
      remembered.put(approved.revisionId(), known);
    }
    return known;
  }

  private Frozen load(UUID revisionId) {
    JsonNode body = GuidelineFormat.tree(guidelines.canonical(revisionId)).path("body");
    JsonNode scope = body.path("scope");
    GuidelineBody guideline =
        GuidelineFormat.body(
            GuidelineFormat.tree(
                GuidelineFormat.write(
                    Map.of("prose", body.path("prose"), "rules", body.path("rules")))));
    return new Frozen(
        body.path("name").asText(),
        new Scope(
            scope.path("channel").textValue(),
            scope.path("language").textValue(),
            scope.path("topic").textValue(),
            scope.path("crisis").asBoolean()),
        LocalDate.parse(body.path("effectiveFrom").asText()),
        guideline.rules(),
        checker(guideline.rules()));
  }

  private static ToneChecker checker(RuleSet rules) {
    return new ToneChecker(rules, OwnPatterns.rules(rules.patterns()));
  }

  private static Occasion occasion(Asked asked, LocalDate today) {
    return new Occasion(
        asked.channel(),
        asked.kind(),
        asked.language(),
        asked.complaint(),
        asked.whole(),
        today,
        asked.placeholders());
  }

  private boolean inCrisis() {
    return circumstances.isResolvable() && circumstances.get().isCrisis();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }

  /** For reports, which tell months as the authority's people have them. */
  String zone() {
    return settings.zone().getId();
  }
}
