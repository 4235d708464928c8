package kurabe.web.api;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpStatus;
import java.util.List;
import kurabe.core.time.Period;
import kurabe.web.json.FaultJson;

/// A request that cannot be answered, with the reason that its sender should read.
final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final String title;

  @SuppressWarnings("serial") // records of texts, and nobody writes exceptions to a file
  private final List<FaultJson> faults;

  ApiProblem(HttpStatus status, String code, String title, String detail) {
    this(status, code, title, detail, List.of());
  }

  /// @param faults of the text that was sent
  ApiProblem(HttpStatus status, String code, String title, String detail, List<FaultJson> faults) {
    super(detail);
    this.status = status;
    this.code = code;
    this.title = title;
    this.faults = List.copyOf(faults);
  }

  static ApiProblem noSuchPlan(String plan) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-plan",
        "計画が見つかりません",
        "「" + plan + "」という計画の版は公開されていません。/api/v1/plans で計画の一覧を見られます。");
  }

  static ApiProblem noSuchEdition(String plan, String asOf) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-edition",
        "版が見つかりません",
        "計画「" + plan + "」に「" + asOf + "」の版はありません。/api/v1/plans/" + plan + " で版の一覧を見られます。");
  }

  static ApiProblem noSuchIndicator(String plan, String key) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-indicator",
        "指標が見つかりません",
        "計画「" + plan + "」に「" + key + "」という指標はありません。");
  }

  static ApiProblem notAPeriod(String asOf) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "not-a-period",
        "版の指定が正しくありません",
        "「" + asOf + "」は版の時点として読めません。2025-12-31、R6、2024、newest のように指定してください。");
  }

  static ApiProblem noSuchPeriod(String period, List<Period> known) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "no-such-period",
        "その時点の値はありません",
        "この版に「"
            + period
            + "」の値はありません。指定できるのは"
            + known.stream().map(one -> "「" + one.code() + "」").collect(joining())
            + "です。");
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }

  List<FaultJson> faults() {
    return faults;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
