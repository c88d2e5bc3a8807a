package de.amtsstimme.answers.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of an answer's texts serves an inquiry: the language must match, then the closest channel
 * wins. Inquiries are answered by comments: what was written for a post or a message is longer than
 * a comment may be, and is not taken.
 */
public final class VariantChoice {

  private VariantChoice() {}

  /** One text of an answer. */
  public record Variant(String language, Channel channel, MessageKind kind, String text) {}

  public static Optional<Variant> best(
      Collection<Variant> variants, String language, Channel channel) {
    return variants.stream()
        .filter(v -> v.language().equals(language))
        .filter(v -> v.channel() == channel || v.channel() == Channel.ANY)
        .filter(v -> v.kind() == MessageKind.ANY || v.kind() == MessageKind.COMMENT)
        .max(
            Comparator.comparingInt((Variant v) -> v.channel() == channel ? 1 : 0)
                .thenComparingInt(v -> v.kind() == MessageKind.COMMENT ? 1 : 0));
  }
}
