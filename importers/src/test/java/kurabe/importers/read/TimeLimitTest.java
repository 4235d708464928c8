package kurabe.importers.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.testing.Files;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static final Opened EMPTY = new Opened.Failed(new Problem.EmptyDocument(Place.WHOLE));

  private static final Opened TOO_SLOW =
      new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.TOO_SLOW));

  /// Claims everything and ends only when it is told to.
  private record SlowFormat(CountDownLatch stopped) implements Format {

    @Override
    public boolean claims(byte[] bytes) {
      return true;
    }

    @Override
    public Opened open(byte[] bytes) {
      try {
        TimeUnit.HOURS.sleep(1);
      } catch (InterruptedException e) {
        stopped.countDown();
      }
      return EMPTY;
    }
  }

  @Test
  void whatTakesTooLongIsRefusedAndStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    PlainText text = new PlainText(new TextReader(100), new GridReader(Files.LIMITS));
    Formats formats = new Formats(List.of(new SlowFormat(stopped)), text, new TimeLimit(1, 1));

    assertThat(formats.open(new byte[0])).isEqualTo(TOO_SLOW);
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aReaderThatCannotBeStoppedKeepsItsTurn() {
    TimeLimit limit = new TimeLimit(1, 1);
    CountDownLatch never = new CountDownLatch(1);

    assertThat(limit.open(() -> waitFor(never))).isEqualTo(TOO_SLOW);
    assertThat(limit.open(() -> EMPTY)).isEqualTo(TOO_SLOW);
    never.countDown();
  }

  private static Opened waitFor(CountDownLatch latch) {
    boolean open = false;
    while (!open) {
      try {
        latch.await();
        open = true;
      } catch (InterruptedException e) {
        open = false;
      }
    }
    return EMPTY;
  }

  @Test
  void onlySoManyFilesAreReadAtOnce() {
    TimeLimit limit = new TimeLimit(60, 2);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    IntStream.range(0, 8)
        .parallel()
        .forEach(
            _ ->
                limit.open(
                    () -> {
                      most.accumulateAndGet(now.incrementAndGet(), Math::max);
                      Thread.onSpinWait();
                      now.decrementAndGet();
                      return EMPTY;
                    }));

    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void aFormatThatFailsIsNotTakenForASlowOne() {
    TimeLimit limit = new TimeLimit(60, 1);

    assertThatThrownBy(
            () ->
                limit.open(
                    () -> {
                      throw new IllegalArgumentException("broken");
                    }))
        .hasRootCauseMessage("broken");
  }
}
