package de.amtsstimme.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.ChannelLimits;
import de.amtsstimme.kernel.domain.ChannelLimit;
import de.amtsstimme.kernel.domain.ChannelLimit.Counting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportEntriesTest {

  private final ImportEntries importEntries = new ImportEntries();

  ImportEntriesTest() {
    importEntries.textLengths = new TextLengths();
    importEntries.textLengths.limits =
        new ChannelLimits() {
          @Override
          public Optional<ChannelLimit> find(Channel channel, MessageKind kind) {
            return Optional.of(new ChannelLimit(3, Counting.CODE_POINTS, 0));
          }
        };
  }

  @Test
  void lengthsAreMeasuredWhateverElseIsWrong() {
    assertEquals(
        List.of("/topic MISSING", "/variants/1/text MISSING", "/variants/0/text TEXT_TOO_LONG"),
        importEntries
            .errors(
                new ImportedEntry(
                    "k",
                    " ",
                    List.of(),
                    null,
                    "Frage?",
                    List.of(),
                    List.of(
                        new Variant("de", Channel.X, MessageKind.ANY, "vier"),
                        new Variant("en", Channel.X, MessageKind.ANY, null)),
                    List.of(),
                    List.of(UUID.randomUUID()),
                    null,
                    null,
                    Set.of()))
            .stream()
            .map(e -> e.pointer() + " " + e.code())
            .toList());
  }
}
