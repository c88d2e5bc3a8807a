package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectContent.Variant;
import de.amtsstimme.kernel.domain.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SubjectContentTest {

  private static final UUID TENANT = UUID.fromString("0199b1c2-0000-7000-8000-000000000001");
  private static final UUID SUBJECT = UUID.fromString("0199b1c2-0000-7000-8000-000000000002");
  private static final UUID SOURCE = UUID.fromString("0199b1c2-0000-7000-8000-000000000003");
  private static final UUID VERSION = UUID.fromString("0199b1c2-0000-7000-8000-000000000004");
  private static final Instant FROM = Instant.parse("2026-11-22T08:00:00Z");
  private static final String SALT = "00112233445566778899aabbccddeeff";

  private static final SubjectContent CONTENT =
      new SubjectContent(
          "Frage?",
          List.of(new Variant("de", "ANY", "ANY", "Ja.")),
          FROM,
          null,
          List.of(new SourceRef(SOURCE, VERSION)),
          Map.of("topic", "Thema"));

  /** The form itself is a promise: proofs of years ago are verified against it. */
  @Test
  void theFormIsThisAndStaysThis() {
    assertEquals(
        "{\"body\":{\"topic\":\"Thema\"},\"kind\":\"ANSWER\",\"links\":[],\"media\":[],\"placeholders\":[],"
            + "\"question\":\"Frage?\",\"salt\":\"00112233445566778899aabbccddeeff\",\"schema\":\"amtsstimme/subject/1\","
            + "\"sources\":[{\"source\":\"0199b1c2-0000-7000-8000-000000000003\",\"version\":\"0199b1c2-0000-7000-8000-000000000004\"}],"
            + "\"subject\":\"0199b1c2-0000-7000-8000-000000000002\",\"tenant\":\"0199b1c2-0000-7000-8000-000000000001\","
            + "\"validity\":{\"from\":\"2026-11-22T08:00:00Z\",\"until\":null},"
            + "\"variants\":[{\"channel\":\"ANY\",\"kind\":\"ANY\",\"language\":\"de\",\"text\":\"Ja.\"}]}",
        CONTENT.canonical(TENANT, SubjectKind.ANSWER, SUBJECT, SALT));
  }

  @Test
  void everyPropertyCounts() {
    UUID other = UUID.fromString("0199b1c2-0000-7000-8000-00000000000f");
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put("as it is", hash(CONTENT));
    hashes.put("tenant", hash(other, SubjectKind.ANSWER, SUBJECT, SALT));
    hashes.put("kind", hash(TENANT, SubjectKind.REPLY, SUBJECT, SALT));
    hashes.put("subject", hash(TENANT, SubjectKind.ANSWER, other, SALT));
    hashes.put("salt", hash(TENANT, SubjectKind.ANSWER, SUBJECT, "f" + SALT.substring(1)));
    hashes.put("question", hash(with("Frage", CONTENT.variants(), FROM, null)));
    hashes.put("no question", hash(with(null, CONTENT.variants(), FROM, null)));
    hashes.put("from", hash(with("Frage?", CONTENT.variants(), FROM.plusNanos(1000), null)));
    hashes.put("until", hash(with("Frage?", CONTENT.variants(), FROM, FROM)));
    hashes.put(
        "text", hash(with("Frage?", List.of(new Variant("de", "ANY", "ANY", "Ja")), FROM, null)));
    hashes.put(
        "language",
        hash(with("Frage?", List.of(new Variant("en", "ANY", "ANY", "Ja.")), FROM, null)));
    hashes.put(
        "channel", hash(with("Frage?", List.of(new Variant("de", "X", "ANY", "Ja.")), FROM, null)));
    hashes.put(
        "message kind",
        hash(with("Frage?", List.of(new Variant("de", "ANY", "POST", "Ja.")), FROM, null)));
    hashes.put("no variants", hash(with("Frage?", List.of(), FROM, null)));
    hashes.put("source", hash(sources(List.of(new SourceRef(other, VERSION)))));
    hashes.put("version", hash(sources(List.of(new SourceRef(SOURCE, other)))));
    hashes.put("no sources", hash(sources(List.of())));
    hashes.put("body", hash(body(Map.of("topic", "Anderes"))));
    hashes.put("more body", hash(body(Map.of("topic", "Thema", "x", "y"))));
    hashes.put("placeholder", hash(placeholder("CHOICE", "Anrede", "Hallo")));
    hashes.put("placeholder type", hash(placeholder("PLACE", "Anrede", "Hallo")));
    hashes.put("placeholder label", hash(placeholder("CHOICE", "Ort", "Hallo")));
    hashes.put("placeholder option", hash(placeholder("CHOICE", "Anrede", "Guten Tag")));
    assertEquals(hashes.size(), new TreeSet<>(hashes.values()).size(), hashes.toString());
  }

  private static SubjectContent placeholder(String type, String label, String option) {
    return new SubjectContent(
        "Frage?",
        CONTENT.variants(),
        List.of(new SubjectContent.Placeholder("anrede", type, label, List.of(option))),
        FROM,
        null,
        CONTENT.sources(),
        CONTENT.body());
  }

  @Property
  void theOrderInWhichVariantsAndSourcesComeDoesNotCount(
      @ForAll("contents") SubjectContent content, @ForAll Random random) {
    List<Variant> variants = new ArrayList<>(content.variants());
    List<SourceRef> sources = new ArrayList<>(content.sources());
    Collections.shuffle(variants, random);
    Collections.shuffle(sources, random);
    SubjectContent shuffled =
        new SubjectContent(
            content.question(),
            variants,
            content.validFrom(),
            content.validUntil(),
            sources,
            content.body());
    assertEquals(hash(content), hash(shuffled));
  }

  @Property
  void anyOtherTextIsAnotherHash(@ForAll("texts") String one, @ForAll("texts") String another) {
    String a = hash(with("?", List.of(new Variant("de", "ANY", "ANY", one)), null, null));
    String b = hash(with("?", List.of(new Variant("de", "ANY", "ANY", another)), null, null));
    assertEquals(one.equals(another), a.equals(b));
    assertTrue(a.matches("[0-9a-f]{64}"));
  }

  @Property
  void textsCannotBeMovedBetweenQuestionAndAnswer(@ForAll("texts") String text) {
    assertNotEquals(
        hash(with(text + "x", List.of(new Variant("de", "ANY", "ANY", "y")), null, null)),
        hash(with(text, List.of(new Variant("de", "ANY", "ANY", "xy")), null, null)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('ä', 'ß', '€', '"', '\\', '\n', '\t', '{', '}')
        .ofMaxLength(60);
  }

  @Provide
  Arbitrary<SubjectContent> contents() {
    Arbitrary<Variant> variant =
        Combinators.combine(
                Arbitraries.of("de", "en", "tr"),
                Arbitraries.of("ANY", "X", "FACEBOOK"),
                Arbitraries.of("ANY", "POST"),
                texts())
            .as(Variant::new);
    Arbitrary<List<Variant>> variants =
        variant.list().ofMaxSize(6).uniqueElements(v -> v.language() + v.channel() + v.kind());
    Arbitrary<SourceRef> source =
        Combinators.combine(
                Arbitraries.create(UUID::randomUUID), Arbitraries.create(UUID::randomUUID))
            .as(SourceRef::new);
    return Combinators.combine(texts(), variants, source.list().ofMaxSize(5))
        .as((q, v, s) -> new SubjectContent(q, v, null, FROM, s, Map.of("topic", q)));
  }

  private static SubjectContent with(
      String question, List<Variant> variants, Instant from, Instant until) {
    return new SubjectContent(question, variants, from, until, CONTENT.sources(), CONTENT.body());
  }

  private static SubjectContent sources(List<SourceRef> sources) {
    return new SubjectContent("Frage?", CONTENT.variants(), FROM, null, sources, CONTENT.body());
  }

  private static SubjectContent body(Map<String, ?> body) {
    return new SubjectContent("Frage?", CONTENT.variants(), FROM, null, CONTENT.sources(), body);
  }

  private static String hash(SubjectContent content) {
    return ContentHash.of(content.canonical(TENANT, SubjectKind.ANSWER, SUBJECT, SALT));
  }

  private static String hash(UUID tenant, SubjectKind kind, UUID subject, String salt) {
    return ContentHash.of(CONTENT.canonical(tenant, kind, subject, salt));
  }
}
