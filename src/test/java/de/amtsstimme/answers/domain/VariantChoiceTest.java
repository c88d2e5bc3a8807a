package de.amtsstimme.answers.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.answers.domain.VariantChoice.Variant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class VariantChoiceTest {

  private static final Variant ANYWHERE = variant("de", Channel.ANY, MessageKind.ANY);
  private static final Variant FOR_X = variant("de", Channel.X, MessageKind.ANY);
  private static final Variant COMMENT_ON_X = variant("de", Channel.X, MessageKind.COMMENT);
  private static final Variant TURKISH = variant("tr", Channel.X, MessageKind.ANY);

  @Test
  void theChannelsOwnTextGoesBeforeTheGeneralOne() {
    assertEquals(FOR_X, best(List.of(ANYWHERE, FOR_X, TURKISH), "de", Channel.X));
    assertEquals(ANYWHERE, best(List.of(ANYWHERE, FOR_X), "de", Channel.FACEBOOK));
  }

  @Test
  void theMorePreciseKindGoesFirstWithinAChannel() {
    assertEquals(COMMENT_ON_X, best(List.of(FOR_X, COMMENT_ON_X), "de", Channel.X));
  }

  @Test
  void whatIsLongerThanACommentDoesNotServeAnInquiry() {
    Variant post = variant("de", Channel.X, MessageKind.POST);
    Variant message = variant("de", Channel.X, MessageKind.MESSAGE);
    assertEquals(FOR_X, best(List.of(post, FOR_X, message), "de", Channel.X));
    assertEquals(ANYWHERE, best(List.of(message, ANYWHERE, post), "de", Channel.X));
    none(List.of(post, message, variant("de", Channel.ANY, MessageKind.POST)), "de", Channel.X);
  }

  @Test
  void anotherLanguageIsNoSubstitute() {
    assertEquals(TURKISH, best(List.of(ANYWHERE, FOR_X, TURKISH), "tr", Channel.X));
    none(List.of(ANYWHERE, FOR_X, TURKISH), "en", Channel.X);
    none(List.of(ANYWHERE), "de-AT", Channel.X);
    none(List.of(TURKISH), "tr", Channel.FACEBOOK);
    none(List.of(), "de", Channel.X);
  }

  @Property
  void whatIsChosenFitsAndDoesNotDependOnTheOrder(@ForAll("variants") List<Variant> variants) {
    Optional<Variant> chosen = VariantChoice.best(variants, "de", Channel.X);
    chosen.ifPresent(
        v -> {
          assertEquals("de", v.language());
          Assertions.assertTrue(v.channel() == Channel.X || v.channel() == Channel.ANY);
          Assertions.assertTrue(v.kind() == MessageKind.COMMENT || v.kind() == MessageKind.ANY);
        });
    List<Variant> reversed = new java.util.ArrayList<>(variants);
    Collections.reverse(reversed);
    assertEquals(
        chosen.map(VariantChoiceTest::rank),
        VariantChoice.best(reversed, "de", Channel.X).map(VariantChoiceTest::rank));
  }

  @Provide
  Arbitrary<List<Variant>> variants() {
    return Combinators.combine(
            Arbitraries.of("de", "tr"),
            Arbitraries.of(Channel.ANY, Channel.X, Channel.FACEBOOK),
            Arbitraries.of(MessageKind.class))
        .as(VariantChoiceTest::variant)
        .list()
        .uniqueElements()
        .ofMaxSize(8);
  }

  private static String rank(Variant v) {
    return v.channel() + "/" + (v.kind() == MessageKind.ANY);
  }

  private static Variant variant(String language, Channel channel, MessageKind kind) {
    return new Variant(language, channel, kind, language + channel + kind);
  }

  private static Variant best(List<Variant> variants, String language, Channel channel) {
    return VariantChoice.best(variants, language, channel).orElseThrow();
  }

  private static void none(List<Variant> variants, String language, Channel channel) {
    assertEquals(Optional.empty(), VariantChoice.best(variants, language, channel));
  }
}
