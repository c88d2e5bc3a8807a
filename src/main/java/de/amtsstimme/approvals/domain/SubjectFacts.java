package de.amtsstimme.approvals.domain;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a chain may ask of a subject. Kind, channels and languages are read off the frozen content;
 * the rest is frozen in it ({@code body.facts}), so that the hash which people approve covers what
 * the way was chosen by, and the database can choose it again.
 *
 * @param topic the whole path, or null
 * @param channels of all its texts; {@code ANY} is every channel
 */
public record SubjectFacts(
    SubjectKind kind,
    String topic,
    Set<String> channels,
    Set<String> languages,
    Set<SubjectFlag> flags,
    AuthorSide authorSide,
    boolean offHours,
    boolean unchangedAnswer,
    boolean rendering) {

  public static final String ANY_CHANNEL = "ANY";

  public SubjectFacts {
    channels = Set.copyOf(channels);
    languages = Set.copyOf(languages);
    flags = Set.copyOf(flags);
  }

  /** What who submits a text knows of it; the rest is found out when it is frozen. */
  public record Said(
      String topic, Set<SubjectFlag> flags, boolean unchangedAnswer, boolean rendering) {

    public static final Said NOTHING = new Said(null, Set.of(), false, false);

    public Said {
      flags = Set.copyOf(flags);
    }
  }

  /** As the frozen content carries them under {@code body.facts}. */
  public static Map<String, Object> json(
      Said said, boolean crisis, AuthorSide side, boolean offHours) {
    Set<SubjectFlag> flags = EnumSet.noneOf(SubjectFlag.class);
    flags.addAll(said.flags());
    flags.remove(SubjectFlag.CRISIS);
    if (crisis) {
      flags.add(SubjectFlag.CRISIS);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("topic", said.topic());
    json.put("flags", flags.stream().map(Enum::name).toList());
    json.put("authorSide", side.name());
    json.put("offHours", offHours);
    json.put("unchangedAnswer", said.unchangedAnswer());
    json.put("rendering", said.rendering());
    return json;
  }

  /** A member of a batch is judged as part of one, by its own facts. */
  public SubjectFacts as(SubjectKind other) {
    return new SubjectFacts(
        other, topic, channels, languages, flags, authorSide, offHours, unchangedAnswer, rendering);
  }
}
