package de.amtsstimme.approvals.store;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.domain.AuthorSide;
import de.amtsstimme.approvals.domain.SubjectFacts;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.approvals.domain.SubjectKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads what chains ask of a subject off its frozen content. */
public final class FrozenFacts {

  private FrozenFacts() {}

  /** Of a frozen content. What was frozen before there were facts has none of them. */
  public static SubjectFacts of(SubjectKind kind, JsonNode content) {
    Set<String> channels = new TreeSet<>();
    Set<String> languages = new TreeSet<>();
    for (JsonNode variant : content.path("variants")) {
      channels.add(variant.path("channel").asText());
      languages.add(variant.path("language").asText());
    }
    JsonNode facts = content.path("body").path("facts");
    Set<SubjectFlag> flags = EnumSet.noneOf(SubjectFlag.class);
    facts.path("flags").forEach(f -> flags.add(SubjectFlag.valueOf(f.asText())));
    return new SubjectFacts(
        kind,
        facts.path("topic").isTextual() ? facts.path("topic").asText() : null,
        channels,
        languages,
        flags,
        AuthorSide.valueOf(facts.path("authorSide").asText(AuthorSide.AUTHORITY.name())),
        facts.path("offHours").asBoolean(),
        facts.path("unchangedAnswer").asBoolean(),
        facts.path("rendering").asBoolean());
  }
}
