package kurabe.web.api;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpStatus;
import java.util.List;
import kurabe.core.mapping.MappingFault;
import kurabe.web.words.MappingFaultWords;

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

  static ApiProblem noSuchConcept(String code) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-concept",
        "共通指標が見つかりません",
        "「" + code + "」という共通指標はありません。kurabe concepts で一覧を見られます。");
  }

  static ApiProblem noSuchBodies(String bodies) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "no-such-bodies",
        "団体の指定が正しくありません",
        "「" + bodies + "」は団体として読めません。tohoku のような地域、all、02,05 のような団体コードで指定してください。");
  }

  static ApiProblem notAVintage(String vintage) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "not-a-period",
        "時点の指定が正しくありません",
        "「" + vintage + "」は時点として読めません。R5、2022、2022-12-31 のように指定してください。");
  }

  static ApiProblem notAPeriod(String asOf) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "not-a-period",
        "版の指定が正しくありません",
        "「" + asOf + "」は版の時点として読めません。2025-12-31、R6、2024、newest のように指定してください。");
  }

  static ApiProblem notAFigure(String text) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "not-a-figure",
        "数値の指定が正しくありません",
        "「" + text + "」は数値の場所として読めません。計画/指標のキー（全国値は末尾に /00）のように指定してください。");
  }

  static ApiProblem noSuchAim() {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "invalid-mapping",
        "対応付けを受け付けられません",
        "concept と theme のどちらか一方を指定してください。fit には same か proxy を指定してください。");
  }

  static ApiProblem refusedMapping(List<MappingFault> faults) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "invalid-mapping",
        "対応付けを受け付けられません",
        faults.stream().map(MappingFaultWords::of).collect(joining()));
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
