package kurabe.importers.sources.estat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kurabe.core.importing.Fetched;
import kurabe.core.importing.StatisticsRequest;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unanswered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EstatClientTest {

  private static final StatisticsRequest REQUEST =
      new StatisticsRequest("0000000001", List.of("02000", "05000"));
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private final AtomicReference<String> asked = new AtomicReference<>("");
  private final HttpServer server;

  EstatClientTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Fetched fetch(Answer answer, Duration timeout, int bytes) {
    server.createContext(
        "/app",
        exchange -> {
          asked.set(exchange.getRequestURI().getRawQuery());
          answer.give(exchange);
          exchange.close();
        });
    URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/app");
    return new EstatClient("secret id", service, new Download(timeout, bytes)).fetch(REQUEST);
  }

  private Fetched fetch(Answer answer) {
    return fetch(answer, PATIENCE, 1000);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Problem.FailedRequest failure(Fetched fetched) {
    return (Problem.FailedRequest) ((Fetched.Failed) fetched).problem();
  }

  @Test
  void theAnswerIsAFileThatDoesNotTellWhoAsked() {
    Submission submission =
        ((Fetched.Received) fetch(exchange -> send(exchange, 200, "{\"a\":1}"))).submission();

    assertThat(new String(submission.bytes(), UTF_8)).isEqualTo("{\"a\":1}");
    assertThat(submission.fileName()).isEqualTo("estat-0000000001.json");
    assertThat(submission.url()).hasValue("https://www.e-stat.go.jp/dbview?sid=0000000001");
    assertThat(asked.get())
        .contains("appId=secret+id", "statsDataId=0000000001", "cdArea=02000%2C05000");
  }

  @Test
  void aStatusIsSaid() {
    Problem.FailedRequest failure = failure(fetch(exchange -> send(exchange, 503, "{}")));

    assertThat(failure.reason()).isEqualTo(Unanswered.OTHER_ANSWER);
    assertThat(failure.detail()).isEqualTo("HTTP 503");
  }

  @Test
  void nobodyIsFollowedElsewhere() {
    Fetched fetched =
        fetch(
            exchange -> {
              exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
              send(exchange, 302, "");
            });

    assertThat(failure(fetched).detail()).isEqualTo("HTTP 302");
  }

  @Test
  void aPageIsNoData() {
    assertThat(failure(fetch(exchange -> send(exchange, 200, "<html>"))).reason())
        .isEqualTo(Unanswered.OTHER_ANSWER);
  }

  @Test
  void anAnswerHasAnEnd() {
    Fetched fetched = fetch(exchange -> send(exchange, 200, "{" + " ".repeat(2000)));

    assertThat(failure(fetched).reason()).isEqualTo(Unanswered.TOO_LARGE);
  }

  @Test
  void waitingHasAnEndToo() {
    Answer slow =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          try {
            Thread.sleep(3000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };

    assertThat(failure(fetch(slow, Duration.ofMillis(700), 1000)).reason())
        .isEqualTo(Unanswered.TIMED_OUT);
  }

  @Test
  void withoutANetworkThatIsSaid() {
    server.stop(0);
    URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/app");
    EstatClient client = new EstatClient("id", service, new Download(PATIENCE, 1000));

    assertThat(failure(client.fetch(REQUEST)).reason()).isEqualTo(Unanswered.NO_NETWORK);
  }

  @Test
  void nobodyIsAskedWithoutAnIdOrATable() {
    URI nowhere = URI.create("https://127.0.0.1:1/");
    Download download = new Download(PATIENCE, 1000);

    assertThat(failure(new EstatClient(" ", nowhere, download).fetch(REQUEST)).reason())
        .isEqualTo(Unanswered.NO_APPLICATION_ID);
    assertThat(
            failure(
                    new EstatClient("id", nowhere, download)
                        .fetch(new StatisticsRequest("1&x=2", List.of())))
                .reason())
        .isEqualTo(Unanswered.NO_SUCH_TABLE);
  }

  @Test
  void theIdNeverGoesOverAnOpenLine() {
    Download.Result result = new Download(PATIENCE, 10).get(URI.create("http://192.0.2.1/"));

    assertThat(result).isEqualTo(new Download.Failed(Unanswered.NO_NETWORK, "https"));
  }
}
