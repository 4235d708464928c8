package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unanswered;
import kurabe.core.problem.Unreadable;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWordsTest {

  private static final Place LINE = new Place.Line(71);
  private static final Period YEAR = new Period.FiscalYear(2023);

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemSaysWhatIsWrongAndWhatToDo(Problem problem, String sentence) {
    assertThat(ProblemWords.of(problem)).isEqualTo(sentence);
  }

  @Test
  void everyKindOfProblemIsTested() {
    List<Class<?>> tested = problems().<Class<?>>map(one -> one.get()[0].getClass()).toList();

    assertThat(Problem.class.getPermittedSubclasses())
        .hasSizeGreaterThan(20)
        .allMatch(tested::contains);
  }

  @Test
  void thePlaceComesFirst() {
    assertThat(ProblemWords.withPlace(new Problem.MissingGrade(LINE, "36 取組", YEAR)))
        .isEqualTo("71行目: 「36 取組」: 令和5年度の評価がありません。推測せず、記載なしとして取り込みました。");
  }

  @Test
  void longRowsAreCutAndTheirCellsToldApart() {
    Problem problem = new Problem.SkippedRow(LINE, "甲\t12件\t\t" + "長".repeat(60));

    assertThat(ProblemWords.of(problem))
        .isEqualTo("意味の分からない行を取り込みませんでした（甲 | 12件 | " + "長".repeat(38) + "…）。原本を確かめてください。");
  }

  static Stream<Arguments> problems() {
    return Stream.of(
        Arguments.of(
            new Problem.UnreadableDocument(Place.WHOLE, Unreadable.NOT_TEXT),
            "文字として読めません。壊れていないファイルを指定してください。"),
        Arguments.of(new Problem.EmptyDocument(Place.WHOLE), "ファイルが空です。内容のあるファイルを指定してください。"),
        Arguments.of(
            new Problem.UnknownReport(Place.WHOLE, List.of("甲", "乙")),
            "取り込める報告書として認識できません。取り込めるのは「甲」「乙」です。"),
        Arguments.of(
            new Problem.AmbiguousReport(Place.WHOLE, List.of("甲", "乙")),
            "「甲」「乙」のどれか判別できません。報告書1件だけのファイルにしてください。"),
        Arguments.of(
            new Problem.MissingEditionDate(Place.WHOLE),
            "何年何月末（または何年度）の報告かが見つかりません。表題を含む文書全体を取り込んでください。"),
        Arguments.of(
            new Problem.MissingTable(Place.WHOLE, "行政"), "「行政」が見つかりません。文書が途中で切れていないか確かめてください。"),
        Arguments.of(
            new Problem.MissingColumn(LINE, "目標値", List.of("指標", "単位")),
            "「目標値」の列がありません（見出しは「指標」「単位」）。表の様式を確かめてください。"),
        Arguments.of(new Problem.TruncatedTable(LINE, "行政"), "「行政」が途中で終わっています。文書の全体を取り込んでください。"),
        Arguments.of(
            new Problem.OpenEnd(Place.WHOLE, "84 人材の育成"),
            "文書が「84 人材の育成」の文の途中で終わっています。その後ろが失われていないか、文書の全体と照らしてください。"),
        Arguments.of(
            new Problem.CountMismatch(Place.WHOLE, "取組", 91, 90),
            "取組は91件とありますが、90件を読み取りました。原本と照らしてください。"),
        Arguments.of(
            new Problem.MissingItem(Place.WHOLE, "36"), "項目「36」が見つかりません。原本に載っているか確かめてください。"),
        Arguments.of(
            new Problem.DuplicateItem(LINE, "36 取組"),
            "「36 取組」が2回出てきます。最初のものだけを取り込みました。原本を確かめてください。"),
        Arguments.of(
            new Problem.MissingGrade(LINE, "36 取組", YEAR),
            "「36 取組」: 令和5年度の評価がありません。推測せず、記載なしとして取り込みました。"),
        Arguments.of(
            new Problem.UnknownGrade(LINE, "36 取組", YEAR, "Z"),
            "「36 取組」: 令和5年度の評価「Z」は凡例にありません。記載なしとして取り込みました。原本を確かめてください。"),
        Arguments.of(
            new Problem.UnreadableFigure(LINE, "指標", "値", "約三"),
            "「指標」: 値「約三」を数値として読めません。原本を確かめてください。"),
        Arguments.of(
            new Problem.SkippedRow(LINE, "? 1 2"), "意味の分からない行を取り込みませんでした（? 1 2）。原本を確かめてください。"),
        Arguments.of(
            new Problem.DisplacedCells(LINE, "375件"),
            "見出しと異なる列に値がありました（375件）。内容から正しい列に直して取り込みました。"),
        Arguments.of(new Problem.RepeatedFigure(LINE, "12件"), "同じ数値が1行に2回ありました（12件）。1回だけ取り込みました。"),
        Arguments.of(
            new Problem.ConflictingFigures(LINE, "5月の値", "1", "2"),
            "5月の値が箇所により異なります（1 と 2）。原本を確かめ、必要なら公表元に照会してください。"),
        Arguments.of(
            new Problem.LabelMismatch(LINE, "36", "甲", "乙"),
            "36の名称が箇所により異なります。「甲」を採り、「乙」は採りませんでした。"),
        Arguments.of(
            new Problem.HiddenRows(Place.WHOLE, "表", 3),
            "シート「表」に非表示の行が3行あります。表示されている行と同じく読み取りました。取り込んでよいか確かめてください。"),
        Arguments.of(
            new Problem.HiddenColumns(Place.WHOLE, "表", 2),
            "シート「表」に非表示の列が2列あります。表示されている列と同じく読み取りました。取り込んでよいか確かめてください。"),
        Arguments.of(
            new Problem.HiddenSheet(Place.WHOLE, "表"), "シート「表」は非表示ですが、読み取りました。取り込んでよいか確かめてください。"),
        Arguments.of(
            new Problem.FormulaWithoutResult(LINE, "", 1),
            "数式の計算結果がファイルに保存されていません。表計算ソフトで開いて保存し直してください。"),
        Arguments.of(
            new Problem.FormulaWithoutResult(LINE, "#REF!", 3),
            "数式の結果がエラー（#REF!）です（ほかに2セル）。数値としては取り込みません。原本の数式を確かめてください。"),
        Arguments.of(
            new Problem.RepeatedTable(Place.WHOLE, "参考値の表", List.of("甲", "乙")),
            "「参考値の表」の表が複数のシートにあります（「甲」「乙」）。取り込むシートだけを残したファイルにしてください。"),
        Arguments.of(
            new Problem.RefusedRequest(Place.WHOLE, "100", "認証に失敗しました。"),
            "e-Statがデータを返しませんでした（番号100）。「認証に失敗しました。」アプリケーションIDを確かめてください。"),
        Arguments.of(
            new Problem.FailedRequest(Place.WHOLE, Unanswered.OTHER_ANSWER, "HTTP 503"),
            "e-Statから予期しない応答がありました。しばらく待ってやり直してください。（HTTP 503）"),
        Arguments.of(
            new Problem.UnclaimedCategory(LINE, "人口・男", 48),
            "「人口・男」に対応する共通指標がないため、48個の値を取り込みませんでした。"),
        Arguments.of(
            new Problem.UnmappedTable(Place.WHOLE, "甲調査", List.of("人口")),
            "「甲調査」には共通指標に対応する項目がありません（項目は「人口」）。別の統計表を選ぶか、参考値の表の様式に書き写してください。"),
        Arguments.of(
            new Problem.UnpairedFigure(LINE, "甲", "12件"),
            "「甲」: 目標または実績の一方しかない数値です（12件）。達成率の計算には使いません。"),
        Arguments.of(
            new Problem.UnclaimedText(LINE, "※注"),
            "取り込みの対象にならなかった文字があります（※注）。数値が含まれていないか確かめてください。"),
        Arguments.of(
            new Problem.DanglingDitto(LINE, "甲"), "「甲」: 「同上」とありますが、上に値がありません。原本を確かめてください。"),
        Arguments.of(
            new Problem.InconsistentFigure(LINE, "甲", YEAR, percent("68.1"), percent("58.1")),
            "「甲」: 令和5年度の公表値68.1%は、公表された数値から計算した58.1%と合いません。原本を確かめ、必要なら公表元に照会してください。"),
        Arguments.of(
            new Problem.InconsistentGrade(LINE, "甲", YEAR, "A", "B"),
            "「甲」: 令和5年度の評価Aは、公表された数値によるBと合いません。原本を確かめ、必要なら公表元に照会してください。"),
        Arguments.of(
            new Problem.MissingVintage(Place.WHOLE),
            "いつの値かが書かれていません。取り込むときに時点を指定してください（例: --as-of R6）。"),
        Arguments.of(
            new Problem.UnclaimedRow(LINE, "甲"), "「甲」の行に対応する共通指標がないため、取り込みませんでした。見出しを確かめてください。"),
        Arguments.of(
            new Problem.MissingRow(Place.WHOLE, "甲"),
            "「甲」の行が見つかりません。表が途中で切れていないか、見出しが変わっていないか確かめてください。"),
        Arguments.of(
            new Problem.UnclaimedColumn(LINE, "甲"), "「甲」の列は読み方が決まっていないため、取り込みませんでした。見出しを確かめてください。"),
        Arguments.of(
            new Problem.UnknownBody(LINE, "甲町"), "「甲町」は自治体の一覧にないため、取り込みませんでした。名称を確かめてください。"),
        Arguments.of(
            new Problem.AmbiguousBody(LINE, "甲町", List.of("乙県甲町", "丙県甲町")),
            "「甲町」が「乙県甲町」「丙県甲町」のどれか判別できないため、取り込みませんでした。名称に都道府県名を付けてください。"),
        Arguments.of(new Problem.MissingBody(Place.WHOLE, "乙県"), "「乙県」が見つかりません。原本に載っているか確かめてください。"),
        Arguments.of(
            new Problem.UnknownConcept(LINE, "甲"), "「甲」という共通指標がないため、取り込みませんでした。共通指標の一覧を確かめてください。"),
        Arguments.of(
            new Problem.UnreadableCell(LINE, "乙県", "甲", "？"), "「乙県」: 甲「？」を読めません。書き方を確かめてください。"),
        Arguments.of(
            new Problem.DiscardedRow(LINE, "甲", "52.5%", "速報値", "青森 花子"),
            "「甲」: 「52.5%」は、取込時に除外しました（理由: 速報値、青森 花子）。"),
        Arguments.of(
            new Problem.UnsurveyedBodies(LINE, "乙県 甲", 8, 19),
            "「乙県 甲」は19団体のうち8団体が調査されていません。公表元と同じく全団体を分母にしました。"),
        Arguments.of(
            new Problem.IncompleteTotal(LINE, "乙県 甲", 18, 19),
            "「乙県 甲」は19団体のうち18団体しか読めないため、計算していません。原本を確かめてください。"),
        Arguments.of(
            new Problem.MixedSources(LINE, "甲", "乙"), "1つの表に「甲」と「乙」の2つの出典があります。出典ごとに表を分けてください。"),
        Arguments.of(
            new Problem.RepairedDocument(Place.WHOLE),
            "ファイルの一部が欠けているか壊れています。残っていた部分だけを読み取りました。取得し直すか、原本と件数を照らしてください。"),
        Arguments.of(
            new Problem.DamagedPages(LINE, List.of(3)),
            "3ページに壊れていて読めない部分があります。取得し直すか、原本と照らしてください。"),
        Arguments.of(
            new Problem.PagesWithoutText(LINE, List.of(1, 3, 4, 5)),
            "1ページ、3～5ページは文字のない画像のため読み取れません。数値が含まれていないか原本を確かめてください。"),
        Arguments.of(
            new Problem.RecognisedText(LINE, List.of(1, 2)),
            "1～2ページの文字は、画像から自動で認識（OCR）されたものです。数値を原本の画像と照らしてください。"));
  }

  private static Quantity percent(String value) {
    return new Quantity(new BigDecimal(value), Unit.PERCENT, value + "%");
  }
}
