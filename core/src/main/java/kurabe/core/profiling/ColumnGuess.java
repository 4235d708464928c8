package kurabe.core.profiling;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kurabe.core.profile.Role;

/// What a column seems to be, by what stands over it and in it. A person confirms.
final class ColumnGuess {

  /// The first that fits counts: 目標達成率 is a rate, 実績値の出典 a source.
  private record Word(Pattern header, Role role) {

    static Word of(String header, Role role) {
      return new Word(Pattern.compile(header), role);
    }
  }

  private static final List<Word> WORDS =
      List.of(
          Word.of("出典|出所|データ元|資料名", Role.SOURCE),
          Word.of("達成率|達成度|進捗率|達成割合", Role.RATE),
          Word.of("前年度?[差比]|前期[差比]|前回[差比]|増減", Role.DIFFERENCE),
          Word.of("評価|判定|ランク|区分記号", Role.GRADE),
          Word.of("全国(?!の?取組)", Role.NATIONAL),
          Word.of("根拠|目標設定の", Role.RATIONALE),
          Word.of("目標年度|目標時期|期限|達成時期", Role.TARGET_DUE),
          Word.of("基準年度?$|基準時点", Role.BASELINE_TIME),
          Word.of("基準|現状値|現況値|当初|策定時|計画時", Role.BASELINE),
          Word.of("目標|目安値|計画値", Role.TARGET),
          Word.of("取組状況|取組実績|実施状況|進捗状況|主な取組|取組内容|実績内容", Role.PROGRESS),
          Word.of("今後|課題|次年度", Role.NEXT),
          Word.of("備考|説明|コメント|特記", Role.IGNORE),
          Word.of("実績|現状|^値|数値|最新値", Role.VALUE),
          Word.of("単位", Role.UNIT),
          Word.of("担当|所管|部局|部署|課名|主管", Role.DEPARTMENT),
          Word.of("^(?:No\\.?|№|番号|通番|#)$", Role.NUMBER),
          Word.of("指標|KPI|項目名|成果目標名", Role.NAME),
          Word.of("分野|施策|政策|取組|基本目標|分類|柱|事業|項目|区分|テーマ", Role.LEVEL));

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:[RHS]|令和|平成|昭和)?(?:\\d{1,4}|元)(?:年度?|\\.\\d{1,2}月?末?|年\\d{1,2}月末?)?(?:時点)?$");

  private static final Pattern PLAIN = Pattern.compile("[\\d.]+");
  private static final Pattern MARK = Pattern.compile("[^\\d.,%]{1,2}");

  private ColumnGuess() {}

  /// Empty where nothing gives a hint.
  ///
  /// @param header compact
  /// @param texts of the column's first cells, compact, without blank ones
  static Optional<Role> of(String header, List<String> texts) {
    if (TIME.matcher(header).matches()) {
      return Optional.of(areMostly(texts, MARK.asMatchPredicate()) ? Role.GRADE : Role.VALUE);
    }
    return WORDS.stream()
        .filter(word -> word.header().matcher(header).find())
        .map(Word::role)
        .findFirst();
  }

  /// Whether a header is a time and cannot be a figure of the table.
  static boolean isTime(String header) {
    return TIME.matcher(header).matches() && !PLAIN.matcher(header).matches();
  }

  private static boolean areMostly(List<String> texts, Predicate<String> such) {
    return !texts.isEmpty() && texts.stream().filter(such).count() * 2 > texts.size();
  }
}
