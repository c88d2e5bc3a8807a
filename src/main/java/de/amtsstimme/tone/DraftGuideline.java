package de.amtsstimme.tone;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.Scope;
import de.amtsstimme.tone.store.Guidelines;
import de.amtsstimme.tone.store.ToneGuideline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes a guideline's next version. It counts for nothing until its chain has approved it. */
@ApplicationScoped
public class DraftGuideline {

  @Inject TenantRows rows;
  @Inject Guidelines guidelines;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /** What somebody wants it to say. */
  public record Wish(String name, Scope scope, LocalDate effectiveFrom, GuidelineBody body) {}

  /**
   * @throws Refusal VALIDATION_FAILED for a pattern that RE2 does not understand
   */
  public ToneGuideline draft(Wish wish) {
    OwnPatterns.requireSound(wish.body().rules().patterns());
    rows.oneAtATime("tone-guideline");
    ToneGuideline guideline =
        new ToneGuideline(
            guidelines.nextNumber(),
            draftOf(wish),
            caller.personId(),
            caller.name(),
            clock.instant());
    rows.add(guideline);
    guidelines.addAuthor(guideline.id(), caller.personId());
    audit.record(
        "TONE_GUIDELINE_DRAFTED", "TONE_GUIDELINE", guideline.id(), null, state(guideline));
    return guideline;
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED, VALIDATION_FAILED
   */
  public ToneGuideline rewrite(ToneGuideline guideline, Wish wish) {
    OwnPatterns.requireSound(wish.body().rules().patterns());
    Map<String, Object> before = state(guideline);
    guideline.rewrite(draftOf(wish));
    guidelines.addAuthor(guideline.id(), caller.personId());
    rows.flush();
    audit.record(
        "TONE_GUIDELINE_REWRITTEN", "TONE_GUIDELINE", guideline.id(), before, state(guideline));
    return guideline;
  }

  public ToneGuideline locked(UUID id) {
    return rows.getLocked(ToneGuideline.class, id);
  }

  private static ToneGuideline.Draft draftOf(Wish wish) {
    return new ToneGuideline.Draft(
        wish.name(), wish.scope(), wish.effectiveFrom(), GuidelineFormat.write(wish.body()));
  }

  private static Map<String, Object> state(ToneGuideline g) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", g.name());
    state.put("number", g.number());
    state.put("effectiveFrom", g.effectiveFrom().toString());
    return state;
  }
}
