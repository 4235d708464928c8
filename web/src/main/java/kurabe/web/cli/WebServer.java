package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// The running server and the beans behind it; closing it stops both.
public final class WebServer implements AutoCloseable {
  private final ApplicationContext beans;
  private final EmbeddedServer server;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private WebServer(ApplicationContext beans) {
    this.beans = beans;
    this.server = beans.getBean(EmbeddedServer.class);
  }

  /// Starts on a host and port; port 0 takes a free one, which [#address] then names.
  public static WebServer start(String host, int port) {
    return start(Map.of("micronaut.server.host", host, "micronaut.server.port", port(port)));
  }

  private static WebServer start(Map<String, Object> properties) {
    TomcatFolder.choose();
    var beans =
        ApplicationContext.builder().deduceEnvironment(false).properties(properties).start();
    var running = new WebServer(beans);
    try {
      running.server.start();
    } catch (RuntimeException problem) {
      running.close();
      throw problem;
    }
    return running;
  }

  /// Micronaut's way to say "any free port" is -1.
  private static int port(int asked) {
    return asked == 0 ? -1 : asked;
  }

  /// What to open in a browser on this machine.
  public URI address() {
    return URI.create(server.getURI() + "/");
  }

  /// Waits until the process is asked to end, and lets requests that are under way finish.
  void awaitStop() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "kurabe-stop"));
    stopped.await();
  }

  @Override
  public void close() {
    beans.close();
    stopped.countDown();
  }

  static String rootMessage(Throwable problem) {
    var cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
