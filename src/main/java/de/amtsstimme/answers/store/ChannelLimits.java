package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.kernel.domain.ChannelLimit;
import de.amtsstimme.kernel.domain.ChannelLimit.Counting;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The installation's table of lengths. No row: as long as one likes. */
@ApplicationScoped
public class ChannelLimits {

  /** So long a change may take to be seen; it is no authority's data. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private record Key(Channel channel, MessageKind kind) {}

  private record Known(Map<Key, ChannelLimit> limits, Instant until) {}

  @Inject NativeSql sql;
  @Inject InstantSource clock;

  private volatile Known known = new Known(Map.of(), Instant.MIN);

  public Optional<ChannelLimit> find(Channel channel, MessageKind kind) {
    Known now = known;
    if (!clock.instant().isBefore(now.until())) {
      now = new Known(read(), clock.instant().plus(REMEMBERED));
      known = now;
    }
    return Optional.ofNullable(now.limits().get(new Key(channel, kind)));
  }

  private Map<Key, ChannelLimit> read() {
    return sql
        .list("select channel, kind, most, counting, link_length from channel_limit", r -> r)
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                r -> new Key(Channel.valueOf((String) r[0]), MessageKind.valueOf((String) r[1])),
                r ->
                    new ChannelLimit(
                        ((Number) r[2]).intValue(),
                        Counting.valueOf((String) r[3]),
                        ((Number) r[4]).intValue())));
  }
}
