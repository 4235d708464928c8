package kurabe.importers.sources.estat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kurabe.core.problem.Unanswered;

/// One request, with an end to its time and to its size. It goes where it was sent and follows
/// nobody elsewhere.
///
/// @param timeout until the last byte of the answer
/// @param maximumBytes of the answer
record Download(Duration timeout, int maximumBytes) {

  sealed interface Result {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Body(byte[] bytes) implements Result {}

  /// @param detail the status of the answer, where there was one
  record Failed(Unanswered reason, String detail) implements Result {}

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int FINE = 200;

  Result get(URI address) {
    if (!isSafe(address)) {
      return new Failed(Unanswered.NO_NETWORK, "https");
    }
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT.compareTo(timeout) < 0 ? CONNECT : timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    try {
      return received(client, address);
    } finally {
      client.shutdownNow();
    }
  }

  /// The id of the one who asks must not be read on the way.
  private static boolean isSafe(URI address) {
    return "https".equals(address.getScheme()) || isHere(address);
  }

  private static boolean isHere(URI address) {
    String host = address.getHost();
    return host != null
        && host.matches("127(\\.\\d{1,3}){3}")
        && InetAddress.ofLiteral(host).isLoopbackAddress();
  }

  private Result received(HttpClient client, URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(timeout).build();
    CompletableFuture<Result> answer =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
            .thenApplyAsync(this::body);
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Failed(Unanswered.TIMED_OUT, "");
    } catch (ExecutionException e) {
      return new Failed(
          e.getCause() instanceof HttpTimeoutException
              ? Unanswered.TIMED_OUT
              : Unanswered.NO_NETWORK,
          "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed(Unanswered.TIMED_OUT, "");
    }
  }

  private Result body(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      if (response.statusCode() != FINE) {
        return new Failed(Unanswered.OTHER_ANSWER, "HTTP " + response.statusCode());
      }
      byte[] bytes = body.readNBytes(maximumBytes + 1);
      return bytes.length > maximumBytes ? new Failed(Unanswered.TOO_LARGE, "") : new Body(bytes);
    } catch (IOException e) {
      return new Failed(Unanswered.NO_NETWORK, "");
    }
  }
}
