package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period;
import kurabe.core.time.Period.FiscalYear;

/// A made-up edition with two areas and four initiatives, small enough to be edited by eye. `⇥` is
/// a
/// tab.
final class SmallReport {

  static final FiscalYear R6 = new FiscalYear(2024);
  static final FiscalYear R7 = new FiscalYear(2025);
  static final FiscalYear R8 = new FiscalYear(2026);

  static final String TEXT =
      """
      秋田県DX推進計画の進捗状況について(令和7年度)

      1 進捗状況の概要

      4の取組

      分類⇥取組事項⇥R6⇥R7
      行政⇥⇥⇥
      (1) 窓口⇥1 申請⇥B⇥A
      ⇥2 納付⇥C⇥B
      (2) 庁内⇥3 文書⇥-⇥B
      産業⇥⇥⇥
      (1) 農業⇥4 稲作⇥A⇥A

      【評価基準】

      - A: 上
      - B: 中
      - C: 下

      2 主な取組の進捗状況

      【行政】

      (1) 窓口

      1 申請（総務部）

      【R7計画】 ・申請の電子化率 R7：90% ・申請件数 R7：500件⇥【進捗】 ・電子化率 R7：95% ・件数 R7：480件⇥【評価】 A
      【今後の取組等】 ・拡大⇥⇥

      【産業】

      (1) 農業

      4 稲作（農林水産部）

      【R7計画】 ・実証⇥【進捗】 ・実証を実施⇥【評価】 A
      【今後の取組等】 ・普及⇥⇥
      """
          .replace('⇥', '\t');

  private SmallReport() {}

  /// The text with each passage replaced by the one after it; every passage must be there.
  static String with(String... passages) {
    String text = TEXT;
    for (int i = 0; i < passages.length; i += 2) {
      String passage = passages[i].replace('⇥', '\t');
      assertThat(text).contains(passage);
      text = text.replace(passage, passages[i + 1].replace('⇥', '\t'));
    }
    return text;
  }

  static Edition edition(String... passages) {
    return AkitaReports.edition(with(passages));
  }

  static List<Problem> refusal(String... passages) {
    return AkitaReports.refusal(with(passages));
  }

  static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).distinct().toList();
  }

  static String label(Edition edition, int number) {
    return item(edition, number).map(PlanItem::label).orElse("");
  }

  static Optional<PlanItem> item(Edition edition, int number) {
    return new EditionIndex(edition).findItem(ItemKey.numbered(Integer.toString(number)));
  }

  /// `B`, `-`, or `?` where none is printed.
  static String grade(Edition edition, int number, Period period) {
    Subject subject = new Subject.OfItem(ItemKey.numbered(Integer.toString(number)));
    return new EditionIndex(edition)
        .findEvaluation(subject, period)
        .map(PublishedEvaluation::outcome)
        .map(SmallReport::text)
        .orElse("no evaluation");
  }

  static String grades(Edition edition, Period period) {
    StringBuilder grades = new StringBuilder();
    for (int number = 1; number <= 4; number++) {
      grades.append(grade(edition, number, period));
    }
    return grades.toString();
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Grade(String label) -> label;
      case Outcome.NotRated(String mark) -> mark;
      case Outcome.Missing _ -> "?";
      case Outcome.Rate(var percent) -> percent.text();
    };
  }
}
