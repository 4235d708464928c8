package kurabe.web.api;

import io.micronaut.http.HttpStatus;
import java.util.List;

/// A request that cannot be answered, with the reason that its sender should read.
final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final String title;

  ApiProblem(HttpStatus status, String code, String title, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
    this.title = title;
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

  static ApiProblem notAColumn(String text) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "not-a-period",
        "時点の指定が正しくありません",
        "「" + text + "」は報告書の欄の時点として読めません。2025-09-30、R6、2025-12-31:2025-09-30 のように指定してください。");
  }

  static ApiProblem noSuchPeriod(String plan, String asked, List<String> known) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-period",
        "時点が見つかりません",
        "計画「" + plan + "」の報告に「" + asked + "」の欄はありません。選べるのは " + String.join("、", known) + " です。");
  }

  static ApiProblem onlyOnePeriod(String plan, List<String> known) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "only-one-period",
        "比べる2つの時点がありません",
        "計画「" + plan + "」について、異なる2つの時点を選んでください。選べるのは " + String.join("、", known) + " です。");
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

  String detail() {
    return String.valueOf(getMessage());
  }
}
