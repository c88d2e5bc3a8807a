package de.amtsstimme.tone;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.GuidelineComparison;
import de.amtsstimme.tone.domain.GuidelineComparison.Difference;
import de.amtsstimme.tone.store.ToneGuideline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a version changes against another one, or against the template. */
@ApplicationScoped
public class CompareGuidelines {

  @Inject TenantRows rows;

  /**
   * @param withId null for the template
   * @throws Refusal UNKNOWN_REFERENCE
   */
  public List<Difference> compare(UUID id, UUID withId) {
    ToneGuideline guideline = rows.get(ToneGuideline.class, id);
    GuidelineBody before =
        withId == null
            ? GuidelineFormat.templateBody()
            : GuidelineFormat.read(rows.getReferenced(ToneGuideline.class, withId, "with").body());
    return GuidelineComparison.of(
        GuidelineFormat.places(before),
        GuidelineFormat.places(GuidelineFormat.read(guideline.body())));
  }
}
