package kurabe.db.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// Leaves the servers when the JVM ends without closing what it opened.
final class AtExit {

  /// An application that is told to end closes its data source by itself, a moment later.
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final AtomicBoolean REGISTERED = new AtomicBoolean();

  private AtExit() {}

  static void register() {
    if (REGISTERED.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(AtExit::leave, "kurabe-database"));
    }
  }

  private static void leave() {
    SharedServer.awaitClosed(GRACE);
    SharedServer.closeAll();
  }
}
