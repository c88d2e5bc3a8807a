package de.amtsstimme.tone;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.tone.CheckTone.Answered;
import de.amtsstimme.tone.CheckTone.Asked;
import de.amtsstimme.tone.domain.Finding;
import de.amtsstimme.tone.domain.GrammarState;
import de.amtsstimme.tone.domain.Severity;
import de.amtsstimme.tone.domain.SubmissionRules;
import de.amtsstimme.tone.domain.SubmissionRules.Need;
import de.amtsstimme.tone.store.ToneResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The check at submission. Where no guideline is in force nothing is held against a text. What a
 * BLOCK rule finds refuses the submission; what a WARN rule finds wants a reason.
 */
@ApplicationScoped
public class CheckSubmission {

  @Inject CheckTone checkTone;
  @Inject ToneResults results;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * A text of what is submitted.
   *
   * @param revisionId the revision that it is frozen in
   * @param pointer where it stands in what was sent, for the findings of a refusal
   */
  public record Part(UUID revisionId, String pointer, Asked asked) {}

  /** What is kept with the revisions once they are frozen. */
  public static final class Passed {
    private final Map<UUID, Result> byRevision = new LinkedHashMap<>();
    private final String reason;

    private Passed(String reason) {
      this.reason = reason;
    }
  }

  /** What was found in one revision, and whether any of it wanted a reason. */
  private static final class Result {
    private final UUID guidelineId;
    private final List<Map<String, Object>> findings = new ArrayList<>();
    private boolean warned;
    private GrammarState grammar = GrammarState.OFF;

    private Result(UUID guidelineId) {
      this.guidelineId = guidelineId;
    }
  }

  private record Place(Part part, Finding finding) {}

  /**
   * @param reason why what was warned of is right all the same; may be null
   * @throws Refusal TONE_BLOCKED, TONE_REASON_NEEDED with the findings
   */
  public Passed require(List<Part> parts, String reason) {
    List<Optional<Answered>> answers =
        checkTone.checkInForce(parts.stream().map(Part::asked).toList());
    Passed passed = new Passed(reason);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      answers.get(i).ifPresent(answered -> add(passed, places, part, answered));
    }
    refuse(places, reason);
    return passed;
  }

  private static void add(Passed passed, List<Place> places, Part part, Answered answered) {
    Result result =
        passed.byRevision.computeIfAbsent(
            part.revisionId(), r -> new Result(answered.guideline().id()));
    result.grammar = result.grammar.and(answered.checked().grammar());
    for (Finding finding : answered.checked().findings()) {
      places.add(new Place(part, finding));
      result.findings.add(kept(part, finding));
      result.warned |= finding.severity() == Severity.WARN;
    }
  }

  private static void refuse(List<Place> places, String reason) {
    Need need = SubmissionRules.need(places.stream().map(Place::finding).toList(), reason);
    if (need == Need.NOTHING) {
      return;
    }
    Severity least = need == Need.CHANGE ? Severity.BLOCK : Severity.WARN;
    List<FieldError> errors =
        places.stream()
            .filter(p -> p.finding().severity() == least)
            .map(CheckSubmission::error)
            .toList();
    throw new Refusal(
        need == Need.CHANGE ? ProblemCode.TONE_BLOCKED : ProblemCode.TONE_REASON_NEEDED,
        errors,
        errors.size());
  }

  /** Where and why, never the words themselves: a problem may end up in a log. */
  private static FieldError error(Place p) {
    Finding f = p.finding();
    String place = "Zeichen " + f.start() + " bis " + f.end() + ": ";
    return new FieldError(p.part().pointer(), f.rule(), place + f.message());
  }

  private static Map<String, Object> kept(Part part, Finding f) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("part", part.pointer());
    kept.put("start", f.start());
    kept.put("end", f.end());
    kept.put("rule", f.rule());
    kept.put("severity", f.severity().name());
    return kept;
  }

  /** After the revisions were frozen, in the same transaction. */
  public void keep(Passed passed) {
    List<Map<String, Object>> rows = new ArrayList<>();
    passed.byRevision.forEach((revision, result) -> rows.add(row(revision, result, passed.reason)));
    results.insert(rows);
  }

  private Map<String, Object> row(UUID revision, Result result, String reason) {
    String kept = result.warned ? reason : null;
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("revision_id", revision.toString());
    row.put("guideline_id", result.guidelineId.toString());
    row.put("findings", GuidelineFormat.write(result.findings));
    row.put("reason", kept);
    row.put("reason_by_name", kept == null ? null : caller.name());
    row.put("grammar", result.grammar.name());
    row.put("checked_at", clock.instant().toString());
    return row;
  }
}
