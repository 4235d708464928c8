package kurabe.web.words;

import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Problem.AmbiguousBody;
import kurabe.core.problem.Problem.AmbiguousReport;
import kurabe.core.problem.Problem.ConflictingFigures;
import kurabe.core.problem.Problem.CountMismatch;
import kurabe.core.problem.Problem.DamagedPages;
import kurabe.core.problem.Problem.DanglingDitto;
import kurabe.core.problem.Problem.DisplacedCells;
import kurabe.core.problem.Problem.DuplicateItem;
import kurabe.core.problem.Problem.EmptyDocument;
import kurabe.core.problem.Problem.FormulaWithoutResult;
import kurabe.core.problem.Problem.HiddenColumns;
import kurabe.core.problem.Problem.HiddenRows;
import kurabe.core.problem.Problem.HiddenSheet;
import kurabe.core.problem.Problem.IncompleteTotal;
import kurabe.core.problem.Problem.InconsistentFigure;
import kurabe.core.problem.Problem.InconsistentGrade;
import kurabe.core.problem.Problem.LabelMismatch;
import kurabe.core.problem.Problem.MissingBody;
import kurabe.core.problem.Problem.MissingColumn;
import kurabe.core.problem.Problem.MissingEditionDate;
import kurabe.core.problem.Problem.MissingGrade;
import kurabe.core.problem.Problem.MissingItem;
import kurabe.core.problem.Problem.MissingRow;
import kurabe.core.problem.Problem.MissingTable;
import kurabe.core.problem.Problem.MissingVintage;
import kurabe.core.problem.Problem.MixedSources;
import kurabe.core.problem.Problem.OpenEnd;
import kurabe.core.problem.Problem.PagesWithoutText;
import kurabe.core.problem.Problem.RecognisedText;
import kurabe.core.problem.Problem.RepairedDocument;
import kurabe.core.problem.Problem.RepeatedFigure;
import kurabe.core.problem.Problem.RepeatedTable;
import kurabe.core.problem.Problem.SkippedRow;
import kurabe.core.problem.Problem.TruncatedTable;
import kurabe.core.problem.Problem.UnclaimedColumn;
import kurabe.core.problem.Problem.UnclaimedRow;
import kurabe.core.problem.Problem.UnclaimedText;
import kurabe.core.problem.Problem.UnknownBody;
import kurabe.core.problem.Problem.UnknownConcept;
import kurabe.core.problem.Problem.UnknownGrade;
import kurabe.core.problem.Problem.UnknownReport;
import kurabe.core.problem.Problem.UnpairedFigure;
import kurabe.core.problem.Problem.UnreadableCell;
import kurabe.core.problem.Problem.UnreadableDocument;
import kurabe.core.problem.Problem.UnreadableFigure;
import kurabe.core.problem.Problem.UnsurveyedBodies;

/// What is wrong with a document, and what the person who brings it should do.
public final class ProblemWords {

  private static final int EXCERPT = 48;

  private ProblemWords() {}

  /// With the place before it: `71行目: …`.
  public static String withPlace(Problem problem) {
    return PlaceWords.of(problem.place()) + ": " + of(problem);
  }

  /// Without the place, for where a column or a field of its own shows it.
  public static String of(Problem problem) {
    return switch (problem) {
      case UnreadableDocument(var _, var reason) -> UnreadableWords.of(reason);
      case EmptyDocument _ -> "ファイルが空です。内容のあるファイルを指定してください。";
      case UnknownReport it -> "取り込める報告書として認識できません。取り込めるのは" + names(it.known()) + "です。";
      case AmbiguousReport it -> names(it.candidates()) + "のどれか判別できません。報告書1件だけのファイルにしてください。";
      case MissingEditionDate _ -> "何年何月末（または何年度）の報告かが見つかりません。表題を含む文書全体を取り込んでください。";
      case MissingTable(var _, String name) -> "「" + name + "」が見つかりません。文書が途中で切れていないか確かめてください。";
      case MissingColumn it ->
          "「" + it.column() + "」の列がありません（見出しは" + names(it.found()) + "）。表の様式を確かめてください。";
      case TruncatedTable(var _, String name) -> "「" + name + "」が途中で終わっています。文書の全体を取り込んでください。";
      case OpenEnd(var _, String item) ->
          "文書が「" + item + "」の文の途中で終わっています。その後ろが失われていないか、文書の全体と照らしてください。";
      case CountMismatch it ->
          it.what() + "は" + it.announced() + "件とありますが、" + it.read() + "件を読み取りました。原本と照らしてください。";
      case MissingItem(var _, String number) -> "項目「" + number + "」が見つかりません。原本に載っているか確かめてください。";
      case DuplicateItem(var _, String label) ->
          "「" + label + "」が2回出てきます。最初のものだけを取り込みました。原本を確かめてください。";
      case MissingGrade it ->
          item(it.item()) + PeriodWords.of(it.period()) + "の評価がありません。推測せず、記載なしとして取り込みました。";
      case UnknownGrade it -> unknownGrade(it);
      case UnreadableFigure it -> unreadableFigure(it);
      case SkippedRow(var _, String text) ->
          "意味の分からない行を取り込みませんでした（" + excerpt(text) + "）。原本を確かめてください。";
      case DisplacedCells(var _, String text) ->
          "見出しと異なる列に値がありました（" + excerpt(text) + "）。内容から正しい列に直して取り込みました。";
      case RepeatedFigure(var _, String text) ->
          "同じ数値が1行に2回ありました（" + excerpt(text) + "）。1回だけ取り込みました。";
      case ConflictingFigures it -> conflicting(it);
      case LabelMismatch it ->
          it.number() + "の名称が箇所により異なります。「" + it.kept() + "」を採り、「" + it.other() + "」は採りませんでした。";
      case UnpairedFigure(var _, String item, String text) ->
          item(item) + "目標または実績の一方しかない数値です（" + excerpt(text) + "）。達成率の計算には使いません。";
      case UnclaimedText(var _, String text) ->
          "取り込みの対象にならなかった文字があります（" + excerpt(text) + "）。数値が含まれていないか確かめてください。";
      case DanglingDitto(var _, String item) -> item(item) + "「同上」とありますが、上に値がありません。原本を確かめてください。";
      case InconsistentFigure it -> inconsistent(it);
      case InconsistentGrade it -> inconsistent(it);
      case MissingVintage _ -> "いつの値かが書かれていません。取り込むときに時点を指定してください（例: --as-of R6）。";
      case UnclaimedRow(var _, String label) ->
          "「" + label + "」の行に対応する共通指標がないため、取り込みませんでした。見出しを確かめてください。";
      case MissingRow(var _, String label) ->
          "「" + label + "」の行が見つかりません。表が途中で切れていないか、見出しが変わっていないか確かめてください。";
      case UnclaimedColumn(var _, String header) ->
          "「" + header + "」の列は読み方が決まっていないため、取り込みませんでした。見出しを確かめてください。";
      case UnknownBody(var _, String name) -> "「" + name + "」は自治体の一覧にないため、取り込みませんでした。名称を確かめてください。";
      case AmbiguousBody it ->
          "「"
              + it.name()
              + "」が"
              + names(it.candidates())
              + "のどれか判別できないため、取り込みませんでした。名称に都道府県名を付けてください。";
      case MissingBody(var _, String name) -> "「" + name + "」が見つかりません。原本に載っているか確かめてください。";
      case UnknownConcept(var _, String text) ->
          "「" + text + "」という共通指標がないため、取り込みませんでした。共通指標の一覧を確かめてください。";
      case UnreadableCell it ->
          item(it.item()) + it.column() + "「" + it.text() + "」を読めません。書き方を確かめてください。";
      case UnsurveyedBodies it ->
          "「"
              + it.what()
              + "」は"
              + it.whole()
              + "団体のうち"
              + it.unsurveyed()
              + "団体が調査されていません。公表元と同じく全団体を分母にしました。";
      case IncompleteTotal it ->
          "「"
              + it.what()
              + "」は"
              + it.whole()
              + "団体のうち"
              + it.read()
              + "団体しか読めないため、計算していません。原本を確かめてください。";
      case MixedSources(var _, String first, String second) ->
          "1つの表に「" + first + "」と「" + second + "」の2つの出典があります。出典ごとに表を分けてください。";
      case RepairedDocument _ -> "ファイルの一部が欠けているか壊れています。残っていた部分だけを読み取りました。取得し直すか、原本と件数を照らしてください。";
      case DamagedPages(var _, var pages) ->
          PageWords.of(pages) + "に壊れていて読めない部分があります。取得し直すか、原本と照らしてください。";
      case PagesWithoutText(var _, var pages) ->
          PageWords.of(pages) + "は文字のない画像のため読み取れません。数値が含まれていないか原本を確かめてください。";
      case RecognisedText(var _, var pages) ->
          PageWords.of(pages) + "の文字は、画像から自動で認識（OCR）されたものです。数値を原本の画像と照らしてください。";
      case HiddenRows it ->
          "シート「"
              + it.sheet()
              + "」に非表示の行が"
              + it.rows()
              + "行あります。表示されている行と同じく読み取りました。取り込んでよいか確かめてください。";
      case HiddenColumns it ->
          "シート「"
              + it.sheet()
              + "」に非表示の列が"
              + it.columns()
              + "列あります。表示されている列と同じく読み取りました。取り込んでよいか確かめてください。";
      case HiddenSheet it -> "シート「" + it.sheet() + "」は非表示ですが、読み取りました。取り込んでよいか確かめてください。";
      case FormulaWithoutResult it -> withoutResult(it);
      case RepeatedTable it ->
          "「"
              + it.title()
              + "」の表が複数のシートにあります（"
              + names(it.sheets())
              + "）。取り込むシートだけを残したファイルにしてください。";
    };
  }

  private static String withoutResult(FormulaWithoutResult it) {
    String others = it.cells() > 1 ? "（ほかに" + (it.cells() - 1) + "セル）" : "";
    return it.shown().isEmpty()
        ? "数式の計算結果がファイルに保存されていません" + others + "。表計算ソフトで開いて保存し直してください。"
        : "数式の結果がエラー（" + it.shown() + "）です" + others + "。数値としては取り込みません。原本の数式を確かめてください。";
  }

  private static String unknownGrade(UnknownGrade it) {
    return item(it.item())
        + PeriodWords.of(it.period())
        + "の評価「"
        + it.text()
        + "」は凡例にありません。記載なしとして取り込みました。原本を確かめてください。";
  }

  private static String unreadableFigure(UnreadableFigure it) {
    return item(it.item()) + it.column() + "「" + it.text() + "」を数値として読めません。原本を確かめてください。";
  }

  private static String conflicting(ConflictingFigures it) {
    return it.what()
        + "が箇所により異なります（"
        + it.first()
        + " と "
        + it.second()
        + "）。原本を確かめ、必要なら公表元に照会してください。";
  }

  private static String inconsistent(InconsistentFigure it) {
    return item(it.item())
        + PeriodWords.of(it.period())
        + "の公表値"
        + QuantityWords.of(it.published())
        + "は、公表された数値から計算した"
        + QuantityWords.of(it.computed())
        + "と合いません。原本を確かめ、必要なら公表元に照会してください。";
  }

  private static String inconsistent(InconsistentGrade it) {
    return item(it.item())
        + PeriodWords.of(it.period())
        + "の評価"
        + it.published()
        + "は、公表された数値による"
        + it.computed()
        + "と合いません。原本を確かめ、必要なら公表元に照会してください。";
  }

  /// Enough of a line to find it by; its place says where the whole of it stands.
  private static String excerpt(String text) {
    String line = text.strip().replaceAll("[\\t\\n]+", " | ");
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }

  private static String item(String label) {
    return label.isEmpty() ? "" : "「" + label + "」: ";
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "（なし）" : "「" + String.join("」「", names) + "」";
  }
}
