package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.io.IOException;
import java.io.InputStream;

/// The description of this interface, generated from its controllers when they are compiled.
@OpenAPIDefinition(
    info =
        @Info(
            title = "比べ Kurabe",
            version = "1",
            description =
                "都道府県のDX計画の進捗を、出典・検証とともに返します。数値は印刷された桁のままの文字列です。エラーは RFC 9457 の problem details。",
            license = @License(name = "Apache-2.0")))
@Hidden
@Controller("/api/v1/openapi.yml")
final class OpenApiController {

  static final String RESOURCE = "/META-INF/swagger/kurabe.yml";

  @Get(produces = "application/yaml;charset=UTF-8")
  String get() throws IOException {
    try (InputStream stream = OpenApiController.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
