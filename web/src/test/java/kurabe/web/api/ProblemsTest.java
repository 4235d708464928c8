package kurabe.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void aFaultTellsTheClientNothingOfItsCause() {
    ProblemDetails details =
        details(HttpStatus.INTERNAL_SERVER_ERROR, new IllegalStateException("secret"));

    assertThat(details.status()).isEqualTo(500);
    assertThat(details.title()).isEqualTo("サーバーで問題が発生しました");
    assertThat(details.toString()).doesNotContain("secret", "IllegalState");
  }

  @Test
  void anUnavailableDatabaseIsServiceUnavailableAndNamesNoFolder() {
    ProblemDetails details =
        details(
            HttpStatus.INTERNAL_SERVER_ERROR, new StorageUnavailable(Reason.UNREACHABLE, "/data"));

    assertThat(details.status()).isEqualTo(503);
    assertThat(details.toString()).doesNotContain("/data");
  }

  private static ProblemDetails details(HttpStatus status, Exception cause) {
    ErrorContext context =
        ErrorContext.builder(HttpRequest.GET("/api/v1/plans"))
            .cause(cause)
            .errorMessage("Internal Server Error: " + cause.getMessage())
            .build();
    return new Problems().processResponse(context, HttpResponse.status(status)).body();
  }
}
