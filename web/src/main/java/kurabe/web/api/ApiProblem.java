package kurabe.web.api;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpStatus;
import java.util.List;
import kurabe.core.disputing.Fault;
import kurabe.core.mapping.MappingFault;
import kurabe.core.time.Period;
import kurabe.web.json.DisputeFaultJson;
import kurabe.web.json.DraftEntryJson;
import kurabe.web.json.FaultJson;
import kurabe.web.words.MappingFaultWords;

/// A request that cannot be answered, with the reason that its sender should read.
final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final String title;

  private final transient List<DisputeFaultJson> errors;
  private final transient List<FaultJson> faults;
  private final transient List<DraftEntryJson> since;

  ApiProblem(HttpStatus status, String code, String title, String detail) {
    this(status, code, title, detail, List.of(), List.of(), List.of());
  }

  /// @param faults of the text that was sent
  ApiProblem(HttpStatus status, String code, String title, String detail, List<FaultJson> faults) {
    this(status, code, title, detail, List.of(), faults, List.of());
  }

  /// @param errors of the fields of a form
  /// @param faults of the text that was sent
  /// @param since what others did, where they were first
  ApiProblem(
      HttpStatus status,
      String code,
      String title,
      String detail,
      List<DisputeFaultJson> errors,
      List<FaultJson> faults,
      List<DraftEntryJson> since) {
    super(detail);
    this.status = status;
    this.code = code;
    this.title = title;
    this.errors = List.copyOf(errors);
    this.faults = List.copyOf(faults);
    this.since = List.copyOf(since);
  }

  static ApiProblem noSuchRevision(String plan, String asOf) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-revision",
        "改訂が見つかりません",
        "計画「" + plan + "」の「" + asOf + "」の版に、その番号の改訂はありません。/api/v1/changes で一覧を見られます。");
  }

  static ApiProblem noSuchSurvey(String survey) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-survey",
        "統計表が見つかりません",
        "「" + survey + "」という統計表に、その番号の改訂はありません。/api/v1/changes/surveys で一覧を見られます。");
  }

  static ApiProblem limitOutOfRange(int most) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "limit-out-of-range",
        "件数の指定が正しくありません",
        "limit には1から" + most + "までの整数を指定してください。");
  }

  static ApiProblem noSuchDocument(String hash) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-document",
        "文書が見つかりません",
        "SHA-256が「" + hash + "」の文書は保管していません。/api/v1/editions の document で確かめられます。");
  }

  static ApiProblem noSuchPage(String hash, int page) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-page",
        "ページの画像がありません",
        "文書「" + hash + "」に" + page + "ページ目の画像はありません。画像があるのはPDFのページだけです。");
  }

  static ApiProblem noSuchDispute(long id) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-dispute",
        "異議が見つかりません",
        "番号" + id + "の異議はありません。/api/v1/disputes で一覧を見られます。");
  }

  static ApiProblem noSuchOutcome() {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "no-such-outcome",
        "異議の結論が正しくありません",
        "outcome には stands（数値はそのまま）、corrected（訂正した）、withdrawn（取り下げ）のどれかを指定してください。");
  }

  static ApiProblem alreadyResolved(long id) {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "already-resolved",
        "異議はすでに解決済みです",
        "番号" + id + "の異議には、すでに結論が記録されています。結論は変えられません。");
  }

  /// @param faults at least one
  static ApiProblem refused(List<Fault> faults) {
    List<DisputeFaultJson> errors = faults.stream().map(DisputeFaultJson::of).toList();
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "invalid-dispute",
        "入力内容を受け付けられません",
        errors.stream().map(DisputeFaultJson::message).collect(joining()),
        errors,
        List.of(),
        List.of());
  }

  static ApiProblem noSuchRemark() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-remark",
        "意見が見つかりません",
        "その意見はありません。/api/v1/remarks で一覧を見られます。");
  }

  static ApiProblem noSuchAct() {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "invalid-remark-event",
        "意見への記録を受け付けられません",
        "act には link、unlink、reply、action のどれかを指定してください。"
            + "link と unlink には、plan と indicator または item、あるいは concept も指定してください。");
  }

  /// @param faults at least one
  static ApiProblem refusedHearing(List<kurabe.core.hearing.Fault> faults) {
    List<DisputeFaultJson> errors = faults.stream().map(DisputeFaultJson::of).toList();
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "invalid-entry",
        "入力内容を受け付けられません",
        errors.stream().map(DisputeFaultJson::message).collect(joining()),
        errors,
        List.of(),
        List.of());
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

  static ApiProblem notAColumn(String text) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "not-a-period",
        "時点の指定が正しくありません",
        "「" + text + "」は報告書の欄の時点として読めません。2025-09-30、R6、2025-12-31:2025-09-30 のように指定してください。");
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

  /// What is wrong field by field; empty where it is no matter of fields.
  List<DisputeFaultJson> errors() {
    return errors;
  }

  List<FaultJson> faults() {
    return faults;
  }

  /// What others did first; empty where nobody did.
  List<DraftEntryJson> since() {
    return since;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
