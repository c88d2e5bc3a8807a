package de.amtsstimme.suggestions.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * A model of sentences for everybody: as many at a time as there are processors. A question that
 * finds none free for a while goes without; the index waits.
 */
public final class SharedEncoder {

  /** Of a longer text the beginning says what is asked. */
  private static final int MOST_CHARACTERS = 2_000;

  /** Few enough for a question to come in between. */
  private static final int AT_ONCE = 8;

  private final Function<String[], float[][]> model;
  private final String beforeQuestions;
  private final String beforeWordings;
  private final Semaphore free;
  private final Duration wait;
  private final LongAdder questions = new LongAdder();
  private final LongAdder missed = new LongAdder();
  private final LongAdder nanos = new LongAdder();

  /**
   * @param model makes a vector of length one of each text
   * @param beforeQuestions what this model wants to read before a question; may be empty
   * @param beforeWordings and before what a question is held against
   */
  public SharedEncoder(
      Function<String[], float[][]> model,
      String beforeQuestions,
      String beforeWordings,
      int atATime,
      Duration wait) {
    this.model = model;
    this.beforeQuestions = beforeQuestions;
    this.beforeWordings = beforeWordings;
    this.free = new Semaphore(atATime, true);
    this.wait = wait;
  }

  /** Empty if it has too much to do, or cannot read this one. */
  public Optional<float[]> question(String text) {
    questions.increment();
    long begun = System.nanoTime();
    try {
      if (free.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
        try {
          return Optional.of(model.apply(new String[] {read(beforeQuestions, text)})[0]);
        } finally {
          free.release();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // What it says may quote the text; the metric says that there is something wrong.
    } finally {
      nanos.add(System.nanoTime() - begun);
    }
    missed.increment();
    return Optional.empty();
  }

  /** Of wordings, in their order. */
  public float[][] wordings(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += AT_ONCE) {
      String[] some =
          texts.subList(i, Math.min(texts.size(), i + AT_ONCE)).stream()
              .map(t -> read(beforeWordings, t))
              .toArray(String[]::new);
      free.acquireUninterruptibly();
      try {
        Collections.addAll(vectors, model.apply(some));
      } finally {
        free.release();
      }
    }
    return vectors.toArray(float[][]::new);
  }

  private static String read(String before, String text) {
    String beginning =
        text.length() <= MOST_CHARACTERS
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS / 2));
    return before.isEmpty() ? beginning : before + " " + beginning;
  }

  public long questions() {
    return questions.sum();
  }

  /** Questions that went without. */
  public long missed() {
    return missed.sum();
  }

  public double seconds() {
    return nanos.sum() / 1e9;
  }
}
