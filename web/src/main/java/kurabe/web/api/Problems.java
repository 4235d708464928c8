package kurabe.web.api;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import kurabe.core.publishing.StorageUnavailable;

/// Gives every error of the REST interface one shape, whoever raised it: our own lookups,
/// Micronaut's
/// routing and binding, or a fault. A fault's cause goes to the log, never to the client.
@Singleton
final class Problems implements ErrorResponseProcessor<ProblemDetails> {

  private static final String TYPE = "urn:kurabe:problem:";
  private static final String SEE = "使い方は /api/v1/openapi.yml にあります。";
  private static final String LATER = "時間をおいて再度お試しください。続く場合は管理者にお知らせください。";
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
        instance,
        problem.errors(),
        problem.faults(),
        problem.since());
  }

  private static ProblemDetails unavailable(String instance) {
    return new ProblemDetails(
        TYPE + "storage-unavailable",
        "データベースを利用できません",
        HttpStatus.SERVICE_UNAVAILABLE.getCode(),
        LATER,
        instance);
  }

  private static ProblemDetails general(ErrorContext context, int status, String instance) {
    return new ProblemDetails(
        "about:blank", title(status), status, detail(context, status), instance);
  }

  private static String detail(ErrorContext context, int status) {
    return switch (status) {
      case 400 -> unreadable(context);
      case 404 -> "アドレスに誤りがないか確かめてください。" + SEE;
      case 405 -> "このアドレスは読み取り専用です。GET を使ってください。";
      case 406 -> "Accept に application/json か */* を指定してください。";
      case 415 -> "Content-Type を確かめてください。評価方法の定義は application/yaml で送ります。" + SEE;
      default -> status < FAULT ? "リクエストの形を確かめてください。" + SEE : LATER;
    };
  }

  private static String unreadable(ErrorContext context) {
    return context
        .getRootCause()
        .filter(ConversionErrorException.class::isInstance)
        .map(ConversionErrorException.class::cast)
        .map(cause -> "「" + cause.getArgument().getName() + "」の値を読めません。" + SEE)
        .orElse("パラメーターの値を確かめてください。" + SEE);
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
