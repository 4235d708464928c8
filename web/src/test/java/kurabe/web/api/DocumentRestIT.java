package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kurabe.core.source.Sha256;
import kurabe.web.cli.TestHome;
import kurabe.web.cli.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files behind the figures, on the bundled reports.
class DocumentRestIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static TestHome home;
  private static WebServer server;

  @BeforeAll
  static void start() {
    home = new TestHome();
    server = WebServer.start("127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    home.close();
  }

  @Test
  void theFileIsHandedOutByteByByte() throws Exception {
    JsonNode edition =
        JsonMapper.shared().readTree(new String(ask("editions/akita-dx/newest").body(), UTF_8));
    String hash = edition.at("/document/sha256").asString();

    HttpResponse<byte[]> file = ask("documents/" + hash + "/content");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(Sha256.of(file.body()).hex()).isEqualTo(hash);
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("attachment; filename*=UTF-8''akita"));
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void aTextHasNoPagesToDraw() throws Exception {
    JsonNode edition =
        JsonMapper.shared().readTree(new String(ask("editions/akita-dx/newest").body(), UTF_8));

    HttpResponse<byte[]> page =
        ask("documents/" + edition.at("/document/sha256").asString() + "/pages/1.png");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(new String(page.body(), UTF_8)).contains("ページの画像がありません");
  }

  @Test
  void aDocumentThatNobodyBroughtIsAProblem() throws Exception {
    assertThat(ask("documents/" + "0".repeat(64) + "/content").statusCode()).isEqualTo(404);
    assertThat(ask("documents/nonsense/content").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<byte[]> ask(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path)).build(),
        BodyHandlers.ofByteArray());
  }
}
