package kurabe.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;
import kurabe.core.publishing.StorageUnavailable;

/// Gives every error of the REST interface one shape, whoever raised it: our own lookups,
/// Micronaut's
/// routing and binding, or a fault. A fault's cause goes to the log, never to the client.
@Singleton
final class Problems implements ErrorResponseProcessor<ProblemDetails> {

  private static final String TYPE = "urn:kurabe:problem:";
  private static final int FAULT = 500;

  @Override
  public MutableHttpResponse<ProblemDetails> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    ProblemDetails details = details(context, response.code());
    MutableHttpResponse<ProblemDetails> answer = response.status(details.status()).body(details);
    return answer.contentType(ProblemDetails.MEDIA_TYPE);
  }

  private static ProblemDetails details(ErrorContext context, int status) {
    String instance = context.getRequest().getUri().toString();
    Throwable cause = context.getRootCause().orElse(null);
    return switch (cause) {
      case ApiProblem problem -> of(problem, instance);
      case StorageUnavailable _ -> unavailable(instance);
      case null, default -> general(context, status, instance);
    };
  }

  static ProblemDetails of(ApiProblem problem, String instance) {
    return new ProblemDetails(
        TYPE + problem.code(),
        problem.title(),
        problem.status().getCode(),
        problem.detail(),
        instance);
  }

  private static ProblemDetails unavailable(String instance) {
    return new ProblemDetails(
        TYPE + "storage-unavailable",
        "データベースを利用できません",
        HttpStatus.SERVICE_UNAVAILABLE.getCode(),
        "時間をおいて再度お試しください。続く場合は管理者にお知らせください。",
        instance);
  }

  private static ProblemDetails general(ErrorContext context, int status, String instance) {
    String detail = status < FAULT ? said(context) : "時間をおいて再度お試しください。続く場合は管理者にお知らせください。";
    return new ProblemDetails("about:blank", title(status), status, detail, instance);
  }

  private static String said(ErrorContext context) {
    Optional<String> first = context.getErrors().stream().map(Error::getMessage).findFirst();
    HttpRequest<?> request = context.getRequest();
    return first.orElse(request.getMethodName() + " " + request.getPath());
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "リクエストが正しくありません";
      case 404 -> "アドレスが見つかりません";
      case 405 -> "このアドレスではこの操作はできません";
      case 406 -> "求められた形式では答えられません";
      case 413 -> "リクエストが大きすぎます";
      case 415 -> "この形式のリクエストは受け取れません";
      default -> status < FAULT ? "リクエストを処理できません" : "サーバーで問題が発生しました";
    };
  }
}
