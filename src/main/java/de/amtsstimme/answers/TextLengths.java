package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.ChannelLimits;
import de.amtsstimme.kernel.domain.ChannelLimit;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.domain.TextLength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does a text fit where it is for? Counted as that channel counts. */
@ApplicationScoped
public class TextLengths {

  /**
   * @param limit null where there is none
   */
  public record Measured(int length, Integer limit) {
    boolean fits() {
      return limit == null || length <= limit;
    }
  }

  @Inject ChannelLimits limits;

  public Measured measure(String text, Channel channel, MessageKind kind) {
    Optional<ChannelLimit> limit = limits.find(channel, kind);
    return limit
        .map(l -> new Measured(TextLength.of(text, l), l.most()))
        .orElseGet(() -> new Measured(text.codePointCount(0, text.length()), null));
  }

  /**
   * @param place where the revision stands in what came in
   * @throws Refusal VALIDATION_FAILED with TEXT_TOO_LONG for each that does not fit
   */
  public void require(List<Variant> variants, String place) {
    refuse(errors(variants, place));
  }

  /** TEXT_TOO_LONG for each that does not fit. */
  List<FieldError> errors(List<Variant> variants, String place) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      Variant v = variants.get(i);
      if (v.text() != null) {
        check(v.text(), v.channel(), v.kind(), place + "/variants/" + i + "/text")
            .ifPresent(errors::add);
      }
    }
    return errors;
  }

  /**
   * @throws Refusal VALIDATION_FAILED with TEXT_TOO_LONG at the pointer
   */
  public void require(String text, Channel channel, MessageKind kind, String pointer) {
    refuse(check(text, channel, kind, pointer).stream().toList());
  }

  private Optional<FieldError> check(
      String text, Channel channel, MessageKind kind, String pointer) {
    Measured m = measure(text, channel, kind);
    return m.fits()
        ? Optional.empty()
        : Optional.of(
            new FieldError(
                pointer,
                "TEXT_TOO_LONG",
                "Zu lang für %s (%s): gezählt %d, erlaubt %d Zeichen."
                    .formatted(channel, kind, m.length(), m.limit())));
  }

  private static void refuse(List<FieldError> errors) {
    Refusal.requireNone(errors);
  }
}
