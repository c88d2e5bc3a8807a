package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people say about a text that is to be approved, or what the circumstances make of it. Frozen
 * with it.
 */
public enum SubjectFlag {
  /** Never said by people: the authority was in crisis mode when the text was submitted. */
  CRISIS,
  LEGAL,
  ELECTION,
  INDIVIDUAL_CASE;

  /**
   * @param said null counts as none
   * @throws Refusal VALIDATION_FAILED at /flags for what nobody can say
   */
  public static Set<SubjectFlag> said(Collection<SubjectFlag> said) {
    Set<SubjectFlag> flags = EnumSet.noneOf(SubjectFlag.class);
    if (said != null) {
      flags.addAll(said);
    }
    if (flags.contains(CRISIS)) {
      throw Refusal.invalid("/flags", "CRISIS ergibt sich aus dem Krisenmodus der Behörde.");
    }
    return flags;
  }

  /** The comma separated form in which drafts keep them. */
  public static String join(Set<SubjectFlag> flags) {
    return flags.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  public static Set<SubjectFlag> parse(String joined) {
    Set<SubjectFlag> flags = EnumSet.noneOf(SubjectFlag.class);
    if (!joined.isEmpty()) {
      Arrays.stream(joined.split(",")).map(SubjectFlag::valueOf).forEach(flags::add);
    }
    return flags;
  }
}
