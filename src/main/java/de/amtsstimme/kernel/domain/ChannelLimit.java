package de.amtsstimme.kernel.domain;

/**
 * How long a text may be on a channel, for a kind of message, and how the channel counts.
 *
 * @param linkLength what each link counts as, where the channel shortens them
 */
public record ChannelLimit(int most, Counting counting, int linkLength) {

  /** How a channel counts characters, always of normalised text (NFC). */
  public enum Counting {
    CODE_POINTS,
    /** Weighted as twitter-text 3 does: most letters one, others and emoji two, links alike. */
    X,
    /** Links alike, and of a handle only what stands before its domain. */
    MASTODON
  }
}
