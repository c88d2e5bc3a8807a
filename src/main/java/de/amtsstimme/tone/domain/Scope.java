package de.amtsstimme.tone.domain;

import java.util.Comparator;

/**
 * What a guideline is for; null is everything.
 *
 * @param topic a path of topics, those below it included
 * @param crisis only while the authority is in a crisis
 */
public record Scope(String channel, String language, String topic, boolean crisis) {

  /** The closest first: a crisis before a topic, a topic before a channel, then the language. */
  public static final Comparator<Scope> CLOSEST =
      Comparator.comparingInt(Scope::closeness).reversed();

  public boolean covers(String channel, String language, String topic, boolean crisis) {
    return (this.channel == null || this.channel.equals(channel))
        && (this.language == null || this.language.equals(language))
        && (this.topic == null || within(topic))
        && (!this.crisis || crisis);
  }

  private boolean within(String other) {
    return other != null && (other.equals(topic) || other.startsWith(topic + "/"));
  }

  private int closeness() {
    int depth = topic == null ? 0 : 1 + topic.length();
    return (crisis ? 1 << 20 : 0)
        + (topic == null ? 0 : (1 << 10) + depth)
        + (channel == null ? 0 : 2)
        + (language == null ? 0 : 1);
  }
}
