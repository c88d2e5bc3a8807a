package de.amtsstimme.approvals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.TextDifference;
import de.amtsstimme.kernel.domain.WordDiff;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Somebody decides about a content that they saw: is it the one that is to be decided? */
@ApplicationScoped
class WhatChanged {

  @Inject Subjects subjects;
  @Inject ApprovalSteps steps;
  @Inject TenantRows rows;

  /**
   * A run that is over because the text was rewritten: the one that waits now, and what is
   * different in it, rather than "over".
   *
   * @throws Refusal CONTENT_CHANGED, if another text of the same subject waits
   */
  void requireNotRewritten(Approval closed) {
    for (UUID run : steps.openRuns(closed.kind(), closed.subjectId())) {
      Approval open = rows.get(Approval.class, run);
      List<TextDifference> differences = differences(open, closed.contentHash());
      if (!differences.isEmpty()) {
        throw Refusal.changed(ProblemCode.CONTENT_CHANGED, differences, open.contentHash());
      }
    }
  }

  /**
   * @throws Refusal CONTENT_CHANGED, with the difference if what they saw was an earlier revision
   */
  void requireSame(Approval approval, String seenHash) {
    if (approval.contentHash().equals(seenHash)) {
      return;
    }
    throw Refusal.changed(
        ProblemCode.CONTENT_CHANGED, differences(approval, seenHash), approval.contentHash());
  }

  private List<TextDifference> differences(Approval approval, String seenHash) {
    return subjects
        .earlier(approval.kind(), approval.subjectId(), seenHash)
        .flatMap(subjects::content)
        .flatMap(
            seen ->
                subjects
                    .content(approval.revisionId())
                    .map(now -> differences(texts(seen), texts(now))))
        .orElse(List.of());
  }

  private static List<TextDifference> differences(
      Map<String, String> seen, Map<String, String> now) {
    Map<String, String> places = new LinkedHashMap<>(seen);
    now.forEach(places::putIfAbsent);
    List<TextDifference> differences = new ArrayList<>();
    for (String place : places.keySet()) {
      if (!Objects.equals(seen.get(place), now.get(place))) {
        differences.add(
            new TextDifference(place, WordDiff.compare(seen.get(place), now.get(place))));
      }
    }
    return differences;
  }

  private static Map<String, String> texts(JsonNode content) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (content.path("question").isTextual()) {
      texts.put("question", content.path("question").asText());
    }
    for (JsonNode v : content.path("variants")) {
      texts.put(
          v.path("language").asText()
              + "/"
              + v.path("channel").asText()
              + "/"
              + v.path("kind").asText(),
          v.path("text").asText());
    }
    return texts;
  }
}
