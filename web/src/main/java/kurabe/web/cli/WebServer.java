package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kurabe.core.importing.Examination;
import kurabe.core.publishing.Publishing;

/// The running server and the beans behind it; closing it stops both.
public final class WebServer implements AutoCloseable {
  private final String host;
  private final ApplicationContext beans;
  private final EmbeddedServer server;
  private final List<Examination.Accepted> published;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /// On a first start what is bundled is published before anybody can ask for anything.
  private WebServer(String host, ApplicationContext beans) {
    this.host = host;
    this.beans = beans;
    this.published = beans.getBean(Publishing.class).publishBundledOnFirstStart();
    this.server = beans.getBean(EmbeddedServer.class);
  }

  /// Starts on a host and port; port 0 takes a free one, which [#address] then names.
  public static WebServer start(String host, int port) {
    TomcatFolder.choose();
    var beans = beans(host, port);
    try {
      var running = new WebServer(host, beans);
      running.server.start();
      return running;
    } catch (RuntimeException problem) {
      beans.close();
      throw problem;
    }
  }

  private static ApplicationContext beans(String host, int port) {
    Map<String, Object> properties =
        Map.of(
            "micronaut.server.host",
            host,
            "micronaut.server.port",
            port(port),
            "kurabe.serving",
            true);
    return Beans.start(properties);
  }

  /// Micronaut's way to say "any free port" is -1.
  private static int port(int asked) {
    return asked == 0 ? -1 : asked;
  }

  /// What to open in a browser on this machine.
  public URI address() {
    return URI.create("http://%s:%d/".formatted(reachable(host), server.getPort()));
  }

  /// "All addresses" is no address that a browser could open.
  private static String reachable(String host) {
    return switch (host) {
      case "0.0.0.0", "::" -> "localhost";
      case String literal when literal.contains(":") -> "[" + literal + "]";
      default -> host;
    };
  }

  /// What is bundled and was published by this start; none on any start but the first.
  List<Examination.Accepted> published() {
    return published;
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
