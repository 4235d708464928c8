package kurabe.web.words;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.templating.Form;
import kurabe.core.templating.FormColumn;
import kurabe.core.templating.FormField;

/// How to fill in a form, for the person who does.
public final class FormWords {

  private FormWords() {}

  /// Lines for the page of instructions; what may be entered comes last.
  public static List<String> instructions(Form form) {
    return Stream.concat(
            Stream.of(
                "この様式に入力したファイルは、そのまま「比べ」に取り込めます（取込の設定は要りません）。",
                "1. 「データ」シートの上の欄に、報告書全体のことを入力します。",
                "　・" + FormField.JURISDICTION.label() + ": 都道府県は2桁（青森県は02）、市区町村は6桁。",
                "　・"
                    + FormField.PLAN_CODE.label()
                    + ": 英小文字・数字・ハイフンの短い名前（例: aomori-dx）。同じ計画には毎回同じコードを使います。",
                "　・"
                    + FormField.SCHEME.label()
                    + ": 評価方法の一覧にあるコード（例: akita-dx）。一覧は「評価方法」の画面か kurabe schemes で見られます。",
                "　・" + FormField.PERIOD.label() + ": R6、令和6年度、2025年12月末、2025-12-31 など。",
                "　・"
                    + FormField.LEVELS.label()
                    + ": 計画の階層の名前を、上から順に1つのセルに1つずつ。「データ」の表にも同じ名前の列を置きます。",
                "　・"
                    + FormField.NUMBERED.label()
                    + ": 計画全体で通し番号を振っている階層の名前。番号の列は「（階層の名前）の番号」です。なければ空欄。",
                "2. その下の表に、1行に1つの指標を入力します。上と同じ階層は空欄にできます。",
                "3. 「"
                    + FormColumn.NAME.header()
                    + "」が空欄の行は、その行の階層（取組など）そのものへの"
                    + FormColumn.GRADE.header()
                    + "や"
                    + FormColumn.RATE.header()
                    + "になります。",
                "4. 数値は報告書に印刷されたとおりに入力します（2.0 と 2 は区別します）。▲、万、以上、以内なども使えます。",
                "5. 値がないときは、空欄のままにするか、－（該当なし）、…（未公表）、調査中、x（秘匿）を入力します。",
                "6. 時点の列には、R6、令和6年度、2024年、2025年3月末 などと入力します。西暦だけ（2024）では、年か年度かを決められません。",
                "7. 「" + FormColumn.DEPARTMENT.header() + "」など、要らない列は消してもかまいません。列の順も自由です。"),
            choices(form))
        .toList();
  }

  private static Stream<String> choices(Form form) {
    return form.headers().stream()
        .filter(header -> !form.choices().getOrDefault(header, List.of()).isEmpty())
        .map(
            header ->
                "「"
                    + header
                    + "」に入力できるもの: "
                    + String.join("、", form.choices().getOrDefault(header, List.of())));
  }
}
