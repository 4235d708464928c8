package kurabe.web.words;

import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.Fault.Expected;
import kurabe.core.catalog.Fault.Limit;

/// What is wrong with a scheme's file, for the person who writes it.
public final class FaultWords {

  private FaultWords() {}

  /// The place and the fault: `bands[0]: 「below」は数値で書いてください。`
  public static String of(Fault fault) {
    String place = place(fault.path());
    return place.isEmpty() ? sentence(fault) : place + ": " + sentence(fault);
  }

  /// Without the file's name, which whoever edits it knows.
  private static String place(String path) {
    return path.replaceFirst("^.*?\\.ya?ml\\.?", "");
  }

  private static String sentence(Fault fault) {
    return switch (fault) {
      case Fault.OfKey key -> ofKey(key);
      case Fault.OfRule rule -> ofRule(rule);
      case Fault.OfFile file -> ofFile(file);
    };
  }

  private static String ofKey(Fault.OfKey fault) {
    return switch (fault) {
      case Fault.UnknownKey(_, var key, var allowed) ->
          "「" + key + "」という項目はありません。書けるのは" + list(allowed) + "です。";
      case Fault.Missing(_, var key, var expected) ->
          "「" + key + "」がありません。" + of(expected) + "で書いてください。";
      case Fault.WrongType(_, var key, var expected, var found) ->
          (key.isEmpty() ? "" : "「" + key + "」は") + of(expected) + "で書いてください（いまは「" + found + "」）。";
      case Fault.UnknownWord(_, var key, var found, var allowed) ->
          "「" + key + "」に「" + found + "」は使えません。使えるのは" + list(allowed) + "です。";
      case Fault.OutOfBounds(_, var key, var from, var to, var found) ->
          "「" + key + "」は" + from + "から" + to + "までです（いまは" + found.toPlainString() + "）。";
      case Fault.NotBelow(_, var lower, var upper) -> "「" + lower + "」は「" + upper + "」より小さくしてください。";
      case Fault.Both(_, var one, var other) -> "「" + one + "」と「" + other + "」は、どちらか一方だけ書いてください。";
      case Fault.TooFew(_, var key, var minimum, var found) ->
          "「" + key + "」は" + minimum + "つ以上必要です（いまは" + found + "つ）。";
    };
  }

  private static String ofRule(Fault.OfRule fault) {
    return switch (fault) {
      case Fault.EmptyRange _ -> "この範囲に入る数値がありません。";
      case Fault.ClosedEnds _ -> "最初の範囲には下限を、最後の範囲には上限を書かないでください。";
      case Fault.Gap(_, var lower, var upper) -> between(lower, upper) + "に、どちらにも入らない数値があります。";
      case Fault.Overlap(_, var lower, var upper) -> between(lower, upper) + "に、両方に入る数値があります。";
      case Fault.RepeatedLabel(_, var label) -> "区分「" + label + "」が重なっています。";
      case Fault.UnknownLabel(_, var key, var label, var known) ->
          "「" + key + "」の区分「" + label + "」はありません。あるのは" + list(known) + "です。";
      case Fault.MissingCell(_, var first, var second) -> pair(first, second) + "の組み合わせがありません。";
      case Fault.RepeatedCell(_, var first, var second) -> pair(first, second) + "の組み合わせが重なっています。";
      case Fault.UnusedLabel(_, var label) -> "区分「" + label + "」になる組み合わせがありません。";
      case Fault.OutOfOrder(_, var key, var expected) ->
          "「" + key + "」は、" + list(expected) + "の順に、一つずつ書いてください。";
    };
  }

  private static String ofFile(Fault.OfFile fault) {
    return switch (fault) {
      case Fault.NotYaml(_, var line, var column) -> at(line, column) + "YAML として読めません。";
      case Fault.NotPlain(_, var line, var column) ->
          at(line, column) + "アンカー（&）、エイリアス（*）、タグ（!）は使えません。";
      case Fault.TooLarge(_, var limit, var maximum) -> of(limit) + "が多すぎます（" + maximum + "まで）。";
      case Fault.Other(_, var text) -> text;
    };
  }

  private static String of(Expected expected) {
    return switch (expected) {
      case TEXT -> "文字";
      case NUMBER -> "数値";
      case WHOLE_NUMBER -> "整数";
      case FLAG -> "true か false";
      case LIST -> "一覧（- で始まる行）";
      case MAPPING -> "項目と値の組";
      case CODE -> "半角の英小文字・数字・ハイフン";
    };
  }

  private static String of(Limit limit) {
    return switch (limit) {
      case CHARACTERS -> "文字数";
      case DEPTH -> "入れ子の深さ";
      case NODES -> "項目の数";
    };
  }

  private static String between(String lower, String upper) {
    return "「" + lower + "」と「" + upper + "」の間";
  }

  private static String pair(String first, String second) {
    return "「" + first + "」と「" + second + "」";
  }

  private static String at(int line, int column) {
    return line == 0 ? "" : line + "行" + column + "文字目: ";
  }

  private static String list(List<String> words) {
    return String.join("、", words);
  }
}
