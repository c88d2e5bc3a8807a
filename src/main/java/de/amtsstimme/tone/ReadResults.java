package de.amtsstimme.tone;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.tone.store.ToneResults;
import de.amtsstimme.tone.store.ToneResults.Kept;
import de.amtsstimme.tone.store.ToneResults.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What checks said: of one revision, and of all of them by month and rule. */
@ApplicationScoped
public class ReadResults {

  @Inject ToneResults results;
  @Inject CheckTone checkTone;

  /** A kept finding. */
  public record KeptFinding(String part, int start, int end, String rule, String severity) {}

  /** The result for a revision. */
  public record Result(Kept kept, List<KeptFinding> findings) {}

  /**
   * @throws Refusal NOT_FOUND where nothing was checked
   */
  public Result get(UUID revisionId) {
    Kept kept = results.find(revisionId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    List<KeptFinding> findings = new ArrayList<>();
    for (JsonNode f : GuidelineFormat.tree(kept.findings())) {
      findings.add(
          new KeptFinding(
              f.path("part").asText(),
              f.path("start").asInt(),
              f.path("end").asInt(),
              f.path("rule").asText(),
              f.path("severity").asText()));
    }
    return new Result(kept, findings);
  }

  /** From the first to the last day, as the authority has them. */
  public List<Line> report(LocalDate from, LocalDate until) {
    ZoneId zone = ZoneId.of(checkTone.zone());
    return results.report(
        from.atStartOfDay(zone).toInstant(),
        until.plusDays(1).atStartOfDay(zone).toInstant(),
        zone.getId());
  }
}
