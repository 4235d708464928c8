package kurabe.web.vaadin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the server answers, below what a browser shows.
final class AnswersBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void everyAnswerCarriesThePolicy() throws Exception {
    for (var path : List.of("", "kurabe/kurabe.css", "api/none", "no/such/page")) {
      var headers = get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'self'", "object-src 'none'")
          .doesNotContain("script-src 'self' 'unsafe-inline'");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void eachPageHasItsOwnNonce() throws Exception {
    assertThat(policy(get(""))).isNotEqualTo(policy(get("")));
  }

  @Test
  void theSessionCookieIsHiddenFromScripts() throws Exception {
    assertThat(get("").headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void scriptsAndStylesComeWithTheirType() throws Exception {
    assertThat(type("kurabe/chart.js")).startsWith("text/javascript");
    assertThat(type("lumo/lumo.css")).startsWith("text/css");
    assertThat(type("kurabe/icon.svg")).startsWith("image/svg+xml");
  }

  @Test
  void anUnknownAddressIsNotFound() throws Exception {
    assertThat(get("no/such/page").statusCode()).isEqualTo(404);
  }

  @Test
  void filesOfTheProgramAreNotServed() throws Exception {
    assertThat(get("application.yml").statusCode()).isEqualTo(404);
    assertThat(get("kurabe/web/Kurabe.class").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyElseOnTheNetworkIsAnswered() throws Exception {
    for (var address : otherAddressesOfThisMachine()) {
      assertThatThrownBy(() -> connect(address)).isInstanceOf(ConnectException.class);
    }
  }

  private void connect(InetAddress address) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, browser.address().getPort()), 1000);
    }
  }

  private static List<InetAddress> otherAddressesOfThisMachine() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  private String type(String path) throws Exception {
    return get(path).headers().firstValue("Content-Type").orElseThrow();
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(browser.address().resolve(path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
