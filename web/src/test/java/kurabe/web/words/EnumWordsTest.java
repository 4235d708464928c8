package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.ambition.NoCourse;
import kurabe.core.ambition.NoPace;
import kurabe.core.audit.Basis;
import kurabe.core.audit.Verdict;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.Field;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Withholding;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.Direction;
import kurabe.core.problem.Severity;
import kurabe.core.problem.Unanswered;
import kurabe.core.problem.Unreadable;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.report.Statement;
import kurabe.core.revision.Group;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.Need;
import kurabe.core.scheme.Points.Aggregation;
import org.junit.jupiter.api.Test;

/// Words for closed lists: the lists themselves are checked by the compiler, the words here.
class EnumWordsTest {

  @Test
  void verdictsHaveANameAndAnExplanation() {
    assertThat(each(Verdict.values(), VerdictWords::of))
        .containsExactly("一致", "丸めの範囲内", "不整合", "判定不能");
    assertThat(each(Verdict.values(), VerdictWords::explanation)).allMatch(s -> s.endsWith("。"));
    assertThat(VerdictWords.explanation(Verdict.WITHIN_ROUNDING))
        .isEqualTo("最後の桁は異なりますが、公表された数値の四捨五入で説明できる差です。");
  }

  @Test
  void severitiesSayWhetherAnythingWasLost() {
    assertThat(each(Severity.values(), SeverityWords::of)).containsExactly("参考", "注意", "取り込み不可");
    assertThat(each(Severity.values(), SeverityWords::explanation)).allMatch(s -> s.endsWith("。"));
    assertThat(SeverityWords.explanation(Severity.REFUSAL)).isEqualTo("この文書は取り込めません。何も保存していません。");
  }

  @Test
  void reasonsAreDistinctSentences() {
    assertDistinctSentences(each(Refusal.values(), RefusalWords::of));
    assertDistinctSentences(each(BoundReason.values(), BoundReasonWords::of));
    assertDistinctSentences(each(Decreasing.values(), DecreasingWords::of));
    assertDistinctSentences(each(Withholding.values(), WithholdingWords::of));
    assertDistinctSentences(each(NoPace.values(), NoPaceWords::of));
    assertDistinctSentences(each(NoCourse.values(), NoCourseWords::of));
    assertDistinctSentences(each(Unreadable.values(), UnreadableWords::of));
    assertDistinctSentences(each(Unanswered.values(), RequestWords::of));
    assertDistinctSentences(each(Combination.values(), CombinationWords::of));
    assertDistinctSentences(each(StorageUnavailable.Reason.values(), StorageWords::reason));
    assertThat(RefusalWords.of(Refusal.COMBINATION_NOT_PRINTED))
        .isEqualTo("複数の目標から1つの評価を決める方法が公表されていません。");
    assertThat(WithholdingWords.of(Withholding.VINTAGE_UNKNOWN)).isEqualTo("時点が分からないため、差は示しません。");
    assertThat(UnreadableWords.of(Unreadable.NO_SUCH_FILE))
        .isEqualTo("ファイルがありません。ファイル名と場所を確かめてください。");
  }

  @Test
  void whatSchemesAskForHasAName() {
    assertThat(each(Need.values(), NeedWords::of))
        .containsExactly("実績値", "目標値", "年度ごとの目標値（目安値）", "基準値", "計画期間", "実績値の時点", "人の判断");
    assertThat(each(Measure.values(), MeasureWords::of)).doesNotHaveDuplicates();
    assertThat(each(When.values(), WhenWords::of)).doesNotHaveDuplicates();
    assertThat(each(Aggregation.values(), AggregationWords::of)).containsExactly("合計", "平均");
  }

  @Test
  void shortNames() {
    assertThat(each(AbsenceReason.values(), AbsenceWords::of))
        .containsExactly("未公表", "該当なし", "未調査", "読み取れない", "非開示");
    assertThat(each(Direction.values(), DirectionWords::of)).containsExactly("大きいほどよい", "小さいほどよい");
    assertThat(each(Jurisdiction.Kind.values(), JurisdictionWords::of))
        .containsExactly("国", "地域", "都道府県", "市区町村");
    assertThat(each(Statement.Kind.values(), StatementWords::of))
        .containsExactly("計画", "進捗状況", "今後の予定");
    assertThat(each(Basis.values(), BasisWords::of)).containsExactly("公表された数値から", "四捨五入する前の達成率から");
  }

  @Test
  void headingsOfMovementsAreDistinct() {
    assertThat(each(Group.values(), GroupWords::of))
        .containsExactly("指数", "達成率", "評価", "値", "目標", "集計", "検証", "順位", "差", "構成・定義", "記述");
  }

  @Test
  void everyFaultOfEveryFieldIsASentenceThatNamesTheField() {
    for (Field field : Field.values()) {
      Stream.of(Fault.Kind.EMPTY, Fault.Kind.TOO_LONG, Fault.Kind.CONTROL_CHARACTERS)
          .map(kind -> DisputeFaultWords.of(new Fault(field, kind)))
          .forEach(
              words -> assertThat(words).startsWith(DisputeFaultWords.name(field)).endsWith("。"));
    }
    assertThat(DisputeFaultWords.of(new Fault(Field.TEXT, Fault.Kind.TOO_LONG)))
        .isEqualTo("理由は4000文字以内で入力してください。");
    assertThat(DisputeFaultWords.of(new Fault(Field.FIGURE, Fault.Kind.UNKNOWN)))
        .endsWith("確かめてください。");
    assertThat(DisputeFaultWords.of(new Fault(Field.REVISION, Fault.Kind.NOT_A_CORRECTION)))
        .endsWith("指定してください。");
  }

  private static void assertDistinctSentences(List<String> sentences) {
    assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> sentence.endsWith("。"));
  }

  private static <T> List<String> each(T[] values, Function<T, String> words) {
    return Stream.of(values).map(words).toList();
  }
}
