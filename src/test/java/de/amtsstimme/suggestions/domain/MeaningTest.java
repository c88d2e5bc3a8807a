package de.amtsstimme.suggestions.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Meanings: how they are kept, what they are worth, and what they may not decide. */
class MeaningTest {

  private static final MeaningScale SCALE = new MeaningScale(0, 1);

  @Property
  void packingLosesNextToNothing(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 1024) int size) {
    Random random = new Random(seed);
    float[][] wordings = {unit(random, size), unit(random, size), unit(random, size)};
    float[] question = unit(random, size);
    double nearest = Arrays.stream(wordings).mapToDouble(w -> dot(w, question)).max().orElseThrow();
    assertEquals(
        nearest,
        PackedVectors.nearest(PackedVectors.pack(wordings), question),
        0.01,
        "seed " + seed);
  }

  @Test
  void whatCannotBeCompared() {
    float[] question = {1, 0};
    assertEquals(PackedVectors.UNKNOWN, PackedVectors.nearest(null, question));
    assertEquals(
        PackedVectors.UNKNOWN, PackedVectors.nearest(PackedVectors.pack(new float[0][]), question));
    byte[] other = PackedVectors.pack(new float[][] {{1, 0, 0}});
    assertEquals(PackedVectors.UNKNOWN, PackedVectors.nearest(other, question));
    byte[] nothing = PackedVectors.pack(new float[][] {{0, 0}});
    assertEquals(0, PackedVectors.nearest(nothing, question));
  }

  /** A model that puts everything close together is worth as much as one that does not. */
  @Test
  void theScaleIsTheModels() {
    float[][] questions = directions(0);
    float[][] narrow = directions(0.9);
    MeaningScale wide = MeaningScale.measured(questions, questions).orElseThrow();
    MeaningScale close = MeaningScale.measured(narrow, narrow).orElseThrow();
    assertTrue(close.unrelated() > 0.7 && wide.unrelated() < 0.1);
    for (MeaningScale scale : List.of(wide, close)) {
      assertEquals(0, scale.of(scale.unrelated()), 1e-6);
      assertEquals(1, scale.of(scale.same()), 1e-6);
      assertEquals(0, scale.of(PackedVectors.UNKNOWN));
    }
  }

  @Test
  void aModelWithoutGermanIsNotUsed() {
    Random random = new Random(7);
    float[][] questions = directions(0);
    float[][] any = random(random, questions.length);
    assertEquals(Optional.empty(), MeaningScale.measured(any, random(random, questions.length)));
    float[][] shifted = questions.clone();
    Collections.rotate(Arrays.asList(shifted), 1);
    assertEquals(Optional.empty(), MeaningScale.measured(questions, shifted));
    float[][] nothing = new float[questions.length][8];
    assertEquals(Optional.empty(), MeaningScale.measured(nothing, nothing));
    float[][] broken = new float[questions.length][8];
    Arrays.stream(broken).forEach(v -> Arrays.fill(v, Float.NaN));
    assertEquals(Optional.empty(), MeaningScale.measured(broken, broken));
  }

  @Test
  void withoutAModelNothingIsDifferent() {
    Ranking.Score score = new Ranking.Score(0.5, 0.4);
    Weighed weighed = Meaning.Model.NONE.of("Frage").weigh(score, null);
    assertEquals(score.total(), weighed.total());
    assertEquals(VerdictRules.confidence(score), weighed.confidence());
    assertEquals(VerdictRules.verdict(score, 0.3), VerdictRules.verdict(weighed, 0.3));
  }

  @Property
  void meaningAloneIsNeverAnAnswer(
      @ForAll @DoubleRange(max = 1) double covered,
      @ForAll @DoubleRange(max = 1) double alike,
      @ForAll @DoubleRange(max = 1) double meaning,
      @ForAll @DoubleRange(max = 1.5) double rival) {
    Ranking.Score words = new Ranking.Score(covered, alike);
    Weighed weighed = new Weighed(words, true, meaning);
    boolean byWords = VerdictRules.verdict(words, rival) == Verdict.ANSWER;
    assertEquals(byWords, VerdictRules.verdict(weighed, rival) == Verdict.ANSWER);
    assertTrue(weighed.confidence() >= 0 && weighed.confidence() <= VerdictRules.confidence(1.5));
  }

  @Test
  void whatMeansTheSameIsShownAndLookedAt() {
    Ranking.Score nothing = new Ranking.Score(0, 0);
    byte[] entry = PackedVectors.pack(new float[][] {{0, 1}, {1, 0}});
    Weighed same = new Meaning("m", new float[] {1, 0}, SCALE).weigh(nothing, entry);
    assertEquals(1, same.meaning(), 0.01);
    assertTrue(same.worthShowing());
    assertEquals(Verdict.UNSURE, VerdictRules.verdict(same, 0));
    Weighed far = new Weighed(nothing, true, 0.2);
    assertFalse(far.worthShowing());
    assertEquals(Verdict.NONE, VerdictRules.verdict(far, 0));
  }

  @Test
  void whoHasTooMuchToDoIsNotWaitedFor() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    SharedEncoder encoder =
        encoder(
            texts -> {
              begun.countDown();
              await(end);
              return new float[texts.length][2];
            });
    Thread busy = new Thread(() -> encoder.wordings(List.of("lang")));
    busy.start();
    await(begun);
    assertTimeout(
        Duration.ofSeconds(2),
        () -> assertEquals(Optional.empty(), encoder.question("Frage")),
        "a hundred times as long as agreed");
    end.countDown();
    busy.join();
    assertTrue(encoder.question("Frage").isPresent());
    assertEquals(2, encoder.questions());
    assertEquals(1, encoder.missed());
  }

  @Test
  void whatCannotBeReadGoesWithoutAndTheNextOneGoesOn() {
    SharedEncoder encoder =
        encoder(
            texts -> {
              if (texts[0].contains("kaputt")) {
                throw new IllegalStateException(texts[0]);
              }
              return new float[texts.length][2];
            });
    assertEquals(Optional.empty(), encoder.question("kaputt"));
    assertThrows(IllegalStateException.class, () -> encoder.wordings(List.of("kaputt")));
    assertTrue(encoder.question("heil").isPresent());
  }

  @Test
  void manyWordingsInTheirOrderAFewAtATime() {
    List<Integer> sizes = new ArrayList<>();
    List<String> read = new ArrayList<>();
    SharedEncoder encoder =
        encoder(
            texts -> {
              sizes.add(texts.length);
              read.addAll(List.of(texts));
              return Arrays.stream(texts)
                  .map(t -> new float[] {Float.parseFloat(t.substring(9))})
                  .toArray(float[][]::new);
            });
    List<String> texts = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
    float[][] vectors = encoder.wordings(texts);
    assertArrayEquals(new float[] {13}, vectors[13]);
    assertEquals(20, vectors.length);
    assertEquals(List.of(8, 8, 4), sizes);
    assertEquals("passage: 0", read.get(0));
  }

  @Test
  void ofALongTextTheBeginning() {
    List<String> read = new ArrayList<>();
    SharedEncoder encoder =
        encoder(
            texts -> {
              read.addAll(List.of(texts));
              return new float[1][2];
            });
    encoder.question("😀".repeat(10_000));
    assertTrue(read.get(0).startsWith("query: 😀") && read.get(0).endsWith("😀"));
    assertTrue(read.get(0).length() < 2_100);
  }

  private static SharedEncoder encoder(java.util.function.Function<String[], float[][]> model) {
    return new SharedEncoder(model, "query:", "passage:", 1, Duration.ofMillis(20));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A vector for each question of the scale: one dimension its own, one that all share. */
  private static float[][] directions(double shared) {
    int n = MeaningScale.questions().length;
    float[][] vectors = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      vectors[i][i] = (float) Math.sqrt(1 - shared * shared);
      vectors[i][n] = (float) shared;
    }
    return vectors;
  }

  private static float[][] random(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> unit(random, 64)).toArray(float[][]::new);
  }

  private static float[] unit(Random random, int size) {
    float[] vector = new float[size];
    double squares = 0;
    for (int i = 0; i < size; i++) {
      vector[i] = (float) random.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < size; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
