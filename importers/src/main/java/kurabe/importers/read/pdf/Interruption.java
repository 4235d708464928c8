package kurabe.importers.read.pdf;

import java.io.InterruptedIOException;

/// Ends work that nobody waits for any more.
final class Interruption {

  private Interruption() {}

  static void check() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
  }
}
