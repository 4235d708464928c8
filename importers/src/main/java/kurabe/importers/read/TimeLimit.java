package kurabe.importers.read;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// Reads files in threads of their own, a few at once, and gives each only so much time: a file
/// that
/// is made to keep a reader busy must not keep anybody else waiting.
///
/// A reader that is told to stop and does not keeps its turn until it ends.
@Singleton
public class TimeLimit {

  /// Enough for objects that hold objects that hold objects, as far as a document needs it.
  private static final long STACK = 16L << 20;

  private final Semaphore turns;
  private final int maximumSeconds;

  /// @param maximumSeconds for one file, and again for waiting until it is its turn
  /// @param atOnce how many files are read at the same time
  public TimeLimit(
      @Value("${kurabe.import.maximum-seconds:60}") int maximumSeconds,
      @Value("${kurabe.import.files-at-once:4}") int atOnce) {
    this.maximumSeconds = maximumSeconds;
    this.turns = new Semaphore(atOnce, true);
  }

  Opened open(Supplier<Opened> reading) {
    try {
      return turns.tryAcquire(maximumSeconds, TimeUnit.SECONDS) ? start(reading) : tooSlow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return tooSlow();
    }
  }

  private Opened start(Supplier<Opened> reading) throws InterruptedException {
    CompletableFuture<Opened> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> read(reading, result), "reader", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(maximumSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return tooSlow();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a format failed instead of saying why", e.getCause());
    } finally {
      thread.interrupt();
    }
  }

  private void read(Supplier<Opened> reading, CompletableFuture<Opened> result) {
    try {
      result.complete(reading.get());
    } catch (Throwable e) { // whoever waits must learn of everything, or would wait in vain
      result.completeExceptionally(e);
    } finally {
      turns.release();
    }
  }

  private static Opened tooSlow() {
    return new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.TOO_SLOW));
  }
}
