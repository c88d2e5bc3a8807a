package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.tone.domain.Grammar.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProofreaderPoolTest {

  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(20);

  private static final Proofreader FINDS_X =
      (text, simple) ->
          text.contains("x")
              ? List.of(
                  new Mistake(
                      text.indexOf('x'),
                      text.indexOf('x') + 1,
                      "misspelling",
                      "X",
                      "X?",
                      List.of()))
              : List.of();

  @Test
  void saysSoUntilOneIsReady() {
    ProofreaderPool pool = new ProofreaderPool(1, SHORT, LONG);
    assertEquals(new Reading(GrammarState.WARMING_UP, List.of()), pool.read("x", false));
    pool.warmUp(() -> FINDS_X);
    assertEquals(GrammarState.READY, pool.read("x", false).state());
    assertEquals(1, pool.read("x", false).mistakes().size());
  }

  @Test
  void oneThatDoesNotGetReadyIsSaidToHaveFailed() {
    ProofreaderPool pool = new ProofreaderPool(1, SHORT, LONG);
    assertThrows(
        IllegalStateException.class,
        () ->
            pool.warmUp(
                () -> {
                  throw new IllegalStateException("no library");
                }));
    pool.failed();
    assertEquals(GrammarState.FAILED, pool.read("x", false).state());
  }

  @Test
  void aTextThatItCannotReadLeavesItUsable() {
    ProofreaderPool pool = new ProofreaderPool(1, SHORT, LONG);
    pool.warmUp(
        () ->
            (text, simple) -> {
              if (text.equals("bad")) {
                throw new IllegalArgumentException("quotes the text");
              }
              return FINDS_X.read(text, simple);
            });
    assertEquals(GrammarState.FAILED, pool.read("bad", false).state());
    assertEquals(GrammarState.READY, pool.read("x", false).state());
  }

  @Test
  void whoFindsNoneFreeGoesWithout() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ProofreaderPool pool = new ProofreaderPool(1, SHORT, LONG);
    pool.warmUp(
        () ->
            (text, simple) -> {
              if (text.equals("slow")) {
                reading.countDown();
                await(goOn);
              }
              return List.of();
            });
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Reading> slow = other.submit(() -> pool.read("slow", false));
    reading.await();
    assertEquals(GrammarState.BUSY, pool.read("quick", false).state());
    goOn.countDown();
    assertEquals(GrammarState.READY, slow.get().state());
    assertEquals(GrammarState.READY, pool.read("quick", false).state());
    other.shutdown();
  }

  @Test
  void neverTwoTextsAtOnceInOneOfThem() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger clashes = new AtomicInteger();
    ProofreaderPool pool = new ProofreaderPool(3, LONG, LONG);
    pool.warmUp(
        () -> {
          opened.incrementAndGet();
          AtomicInteger inside = new AtomicInteger();
          return (text, simple) -> {
            clashes.addAndGet(inside.incrementAndGet() - 1);
            List<Mistake> found = FINDS_X.read(text, simple);
            inside.decrementAndGet();
            return found;
          };
        });
    ExecutorService many = Executors.newFixedThreadPool(8);
    List<Future<Reading>> readings = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String text = "-".repeat(i % 50) + "x";
      readings.add(many.submit(() -> pool.read(text, false)));
    }
    for (int i = 0; i < readings.size(); i++) {
      assertEquals(i % 50, readings.get(i).get().mistakes().get(0).start());
    }
    many.shutdown();
    assertEquals(3, opened.get());
    assertEquals(0, clashes.get());
  }

  @Test
  void placesInALaterPassageAreThoseOfTheText() {
    ProofreaderPool pool = new ProofreaderPool(1, SHORT, LONG);
    pool.warmUp(() -> FINDS_X);
    String text = "Das ist ein Satz. ".repeat(300) + "x";
    Mistake mistake = pool.read(text, false).mistakes().get(0);
    assertEquals("x", text.substring(mistake.start(), mistake.end()));
  }

  @Test
  void whenTimeIsUpTheRestIsNotRead() {
    ProofreaderPool pool = new ProofreaderPool(1, SHORT, Duration.ZERO);
    pool.warmUp(() -> FINDS_X);
    Reading reading = pool.read("x".repeat(5_000), false);
    assertEquals(GrammarState.PARTLY, reading.state());
    assertEquals(1, reading.mistakes().size());
    assertTrue(pool.read("x", false).state() == GrammarState.READY);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody came");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
