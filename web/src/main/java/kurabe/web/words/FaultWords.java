package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.catalog.Fault;

/// What is wrong with the text of a scheme, and what to write instead. Keys and words of the text
/// are quoted as they stand in it.
public final class FaultWords {

  private static final Pattern FILE = Pattern.compile("^[^.\\[]+(\\.ya?ml)?\\.?");
  private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+)]");

  private FaultWords() {}

  /// With the place before it: `bands の2番目: …`.
  public static String withPlace(Fault fault) {
    String place = place(fault);
    return place.isEmpty() ? of(fault) : place + ": " + of(fault);
  }

  /// The way into the text: `first › rungs の2番目`; empty for the text as a whole.
  public static String place(Fault fault) {
    String counted =
        NUMBERED
            .matcher(path(fault))
            .replaceAll(match -> " の" + (Integer.parseInt(match.group(1)) + 1) + "番目");
    return counted.replace(".", " › ");
  }

  /// The same for programs: `first.rungs[1]`.
  public static String path(Fault fault) {
    return FILE.matcher(fault.path()).replaceFirst("");
  }

  /// Without the place.
  public static String of(Fault fault) {
    return switch (fault) {
      case Fault.UnknownKey(var _, String key, var allowed) ->
          "「" + key + "」という項目は使えません。使えるのは" + names(allowed) + "です。";
      case Fault.Missing(var _, String key, var expected) ->
          "「" + key + "」がありません。" + expected(expected) + "を書いてください。";
      case Fault.WrongType it -> wrongType(it);
      case Fault.UnknownWord(var _, String key, String found, var allowed) ->
          "「" + key + "」に「" + found + "」は使えません。使えるのは" + names(allowed) + "です。";
      case Fault.OutOfBounds it ->
          "「"
              + it.key()
              + "」は"
              + it.from()
              + "以上"
              + it.to()
              + "以下にしてください"
              + found(it.found())
              + "。";
      case Fault.NotBelow(var _, String lower, String upper) ->
          "「" + lower + "」は「" + upper + "」より小さくしてください。";
      case Fault.Both(var _, String one, String other) ->
          "「" + one + "」と「" + other + "」は同時に書けません。どちらか一方にしてください。";
      case Fault.TooFew it ->
          "「" + it.key() + "」は" + it.minimum() + "件以上必要です（今は" + it.found() + "件）。";
      case Fault.EmptyRange _ -> "この範囲に入る値がありません。境目の大小と、以上・超・以下・未満の別を確かめてください。";
      case Fault.ClosedEnds _ -> "最初の範囲は下に、最後の範囲は上に、限りなく開いていなければなりません。";
      case Fault.Gap(var _, String lower, String upper) ->
          between(lower, upper) + "の間に、どちらにも入らない値があります。";
      case Fault.Overlap(var _, String lower, String upper) ->
          between(lower, upper) + "の範囲が重なっています。";
      case Fault.RepeatedLabel(var _, String label) -> "記号「" + label + "」が2回使われています。";
      case Fault.UnknownLabel it -> unknownLabel(it);
      case Fault.MissingCell(var _, String first, String second) ->
          between(first, second) + "の組み合わせの評価がありません。";
      case Fault.RepeatedCell(var _, String first, String second) ->
          between(first, second) + "の組み合わせが2回あります。";
      case Fault.UnusedLabel(var _, String label) -> "記号「" + label + "」が付く場合がありません。";
      case Fault.Needs(var _, String what, String needed) ->
          "「" + what + "」を使うには「" + needed + "」が必要です。";
      case Fault.Taken(var _, String key, String name) ->
          "「" + key + "」の「" + name + "」は同梱のもので使われています。別の名前にしてください。";
      case Fault.OutOfOrder(var _, String key, var expected) ->
          "「" + key + "」は次の順に書いてください: " + String.join("、", expected) + "。";
      case Fault.NotYaml(var _, int line, int column) ->
          "YAMLとして読めません" + at(line, column) + "。字下げ、引用符、かっこの閉じ忘れを確かめてください。";
      case Fault.TooLarge(var _, var limit, int maximum) ->
          limit(limit) + "が上限の" + maximum + "を超えています。";
      case Fault.NotPlain(var _, int line, int column) ->
          "アンカー（&）、別名（*）、タグ（!）は使えません" + at(line, column) + "。";
      case Fault.Other(var _, String text) -> "ファイルに誤りがあります（" + text + "）。";
    };
  }

  private static String wrongType(Fault.WrongType it) {
    String where = it.key().isEmpty() ? "ここには" : "「" + it.key() + "」には";
    return where + expected(it.expected()) + "を書いてください" + found(it.found()) + "。";
  }

  private static String unknownLabel(Fault.UnknownLabel it) {
    return "「"
        + it.key()
        + "」の記号「"
        + it.label()
        + "」は定義されていません。"
        + (it.known().isEmpty() ? "" : "使えるのは" + names(it.known()) + "です。");
  }

  private static String expected(Fault.Expected expected) {
    return switch (expected) {
      case TEXT -> "文字列";
      case NUMBER -> "数値";
      case WHOLE_NUMBER -> "整数";
      case FLAG -> "true または false";
      case LIST -> "「- 」で始まる一覧";
      case MAPPING -> "「項目: 値」の組";
      case CODE -> "英小文字・数字・ハイフンからなる短い名前";
      case PATTERN -> "/ と / で囲んだ正規表現（例: /^(.+分野)$/）";
      case PERIOD -> "時点（R6、2025、2025-12-31 など）";
      case JURISDICTION -> "団体コード（都道府県は2桁、市区町村は6桁。引用符で囲む）";
    };
  }

  private static String limit(Fault.Limit limit) {
    return switch (limit) {
      case CHARACTERS -> "文字数";
      case DEPTH -> "入れ子の深さ";
      case NODES -> "要素の数";
    };
  }

  private static String found(Object found) {
    String text = String.valueOf(found);
    return text.isEmpty() ? "" : "（今は「" + text + "」）";
  }

  private static String at(int line, int column) {
    return line == 0 ? "" : "（" + line + "行目の" + column + "文字目付近）";
  }

  private static String between(String one, String other) {
    return "「" + one + "」と「" + other + "」";
  }

  private static String names(List<String> names) {
    return names.stream().map(name -> "「" + name + "」").collect(joining());
  }
}
