package de.amtsstimme.tone;

import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.OpenApproval;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.store.Guidelines;
import de.amtsstimme.tone.store.ToneGuideline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Freezes a guideline as it stands and sends it through the chain. */
@ApplicationScoped
public class SubmitGuideline {

  @Inject TenantRows rows;
  @Inject Guidelines guidelines;
  @Inject FreezeRevision freezeRevision;
  @Inject OpenApproval openApproval;
  @Inject AuditTrail audit;
  @Inject NativeSql sql;

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED, CHAIN_MISSING
   */
  public ToneGuideline submit(UUID id) {
    ToneGuideline guideline = rows.getLocked(ToneGuideline.class, id);
    guideline.requireDraft();
    Frozen frozen =
        freezeRevision.freeze(
            SubjectKind.TONE_GUIDELINE,
            guideline.id(),
            EntityId.next(),
            nextRevision(guideline.id()),
            content(guideline),
            guidelines.authors(guideline.id()));
    guideline.submitted(frozen.id());
    rows.flush();
    openApproval.open(frozen);
    audit.record(
        "TONE_GUIDELINE_SUBMITTED",
        "TONE_GUIDELINE",
        id,
        null,
        Map.of("contentHash", frozen.contentHash()));
    return guideline;
  }

  private int nextRevision(UUID guidelineId) {
    return sql.first(
            "select coalesce(max(number), 0) + 1 from subject_revision"
                + " where tenant_id = bound_tenant() and subject_id = ?",
            r -> ((Number) r[0]).intValue(),
            guidelineId)
        .orElse(1);
  }

  /** The body is what counts; the text beside it is the same, for those who decide. */
  private static SubjectContent content(ToneGuideline g) {
    GuidelineBody body = GuidelineFormat.read(g.body());
    Map<String, Object> scope = new LinkedHashMap<>();
    scope.put("channel", g.scope().channel());
    scope.put("language", g.scope().language());
    scope.put("topic", g.scope().topic());
    scope.put("crisis", g.scope().crisis());
    Map<String, Object> frozen = new LinkedHashMap<>(GuidelineFormat.map(body));
    frozen.put("name", g.name());
    frozen.put("number", g.number());
    frozen.put("scope", scope);
    frozen.put("effectiveFrom", g.effectiveFrom().toString());
    return new SubjectContent(
        "Tonalitätsleitfaden: " + g.name(),
        List.of(
            new SubjectContent.Variant(
                "de", "ANY", "ANY", heading(g) + GuidelineFormat.readable(body))),
        null,
        null,
        List.of(),
        frozen);
  }

  private static String heading(ToneGuideline g) {
    return "Gilt ab "
        + g.effectiveFrom()
        + (g.scope().channel() == null ? "" : ", Kanal " + g.scope().channel())
        + (g.scope().language() == null ? "" : ", Sprache " + g.scope().language())
        + (g.scope().topic() == null ? "" : ", Thema " + g.scope().topic())
        + (g.scope().crisis() ? ", nur in einer Krise" : "")
        + "\n\n";
  }
}
