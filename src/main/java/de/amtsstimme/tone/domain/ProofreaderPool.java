package de.amtsstimme.tone.domain;

import de.amtsstimme.tone.domain.Passages.Passage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A few proofreaders for everybody. Whoever finds none free waits a little and then goes without
 * one; a text that takes too long is read as far as the time goes.
 */
public final class ProofreaderPool implements Grammar {

  private static final int PASSAGE = 1_500;

  /** Its sentences use what most texts use; a first text is read ten times slower than others. */
  private static final String FIRST_TEXT =
      "Guten Tag, vielen Dank für Ihre Nachricht. Den Antrag können sie Online stellen, oder im"
          + " Bürgerbuero abgeben. Wir haben Montags von 9 - 12 Uhr geöffnet, das Formulahr liegt"
          + " dort aus. Wegen den Feiertagen dauert es etwas länger als wie sonst.";

  private final int size;
  private final Duration wait;
  private final Duration most;
  private final BlockingQueue<Proofreader> free;
  private volatile GrammarState state = GrammarState.WARMING_UP;

  /**
   * @param wait for one to come free
   * @param most time for a text, after which no further passage is begun
   */
  public ProofreaderPool(int size, Duration wait, Duration most) {
    this.size = size;
    this.wait = wait;
    this.most = most;
    this.free = new ArrayBlockingQueue<>(size, true);
  }

  /** Takes seconds. From the first one on texts are read. */
  public void warmUp(Supplier<Proofreader> open) {
    for (int i = 0; i < size; i++) {
      Proofreader one = open.get();
      one.read(FIRST_TEXT, false);
      one.read(FIRST_TEXT, true);
      free.add(one);
      state = GrammarState.READY;
    }
  }

  /** It could not get ready; those that did serve on. */
  public void failed() {
    if (state == GrammarState.WARMING_UP) {
      state = GrammarState.FAILED;
    }
  }

  public GrammarState state() {
    return state;
  }

  @Override
  public Reading read(String text, boolean simple) {
    if (state != GrammarState.READY) {
      return new Reading(state, List.of());
    }
    Proofreader one = take();
    if (one == null) {
      return new Reading(GrammarState.BUSY, List.of());
    }
    try {
      return read(one, text, simple);
    } catch (RuntimeException e) {
      // What it says may quote the text. It keeps nothing of it, so the next text may go well.
      return new Reading(GrammarState.FAILED, List.of());
    } finally {
      free.add(one);
    }
  }

  private Reading read(Proofreader one, String text, boolean simple) {
    long end = System.nanoTime() + most.toNanos();
    List<Mistake> mistakes = new ArrayList<>();
    for (Passage passage : Passages.of(text, PASSAGE)) {
      if (passage.start() > 0 && System.nanoTime() - end > 0) {
        return new Reading(GrammarState.PARTLY, mistakes);
      }
      one.read(passage.text(), simple).forEach(m -> mistakes.add(m.later(passage.start())));
    }
    return new Reading(GrammarState.READY, mistakes);
  }

  private Proofreader take() {
    try {
      return free.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
