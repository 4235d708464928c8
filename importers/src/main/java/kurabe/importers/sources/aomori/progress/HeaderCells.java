package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.time.Period;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// What the words of a header mean, in the wordings that such tables use.
final class HeaderCells {

  private record Wording(Kind kind, Pattern pattern) {

    Wording(Kind kind, String pattern) {
      this(kind, Pattern.compile(pattern));
    }
  }

  /// The first that is found decides: 「目標値に対する達成率」 is a rate.
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(Kind.BOX, "前[期回][差比].*\\d|\\d%.*前[期回][差比]"),
          new Wording(Kind.NATIONAL, "全国(?:値|平均)"),
          new Wording(Kind.RATE, "達成率|達成度|進捗率"),
          new Wording(Kind.TARGET, "目標"),
          new Wording(Kind.SOURCE, "出所|出典|データ元|データソース|情報源|調査名"),
          new Wording(Kind.OTHER, "参考|基準値|策定時|当初|前[期回]差|増減"),
          new Wording(Kind.NAME, "^(?:中間|構成)?(?:指標|項目)(?:名|の名称)?(?:\\(.*\\))?$"),
          new Wording(Kind.VALUE, "値|実績|現状"));

  private HeaderCells() {}

  static Kind kind(String cell) {
    String text = JapaneseText.compact(cell).replaceAll("※\\d*", "");
    return WORDINGS.stream()
        .filter(wording -> wording.pattern().matcher(text).find())
        .map(Wording::kind)
        .findFirst()
        .orElseGet(() -> Times.parse(cell).isPresent() ? Kind.PERIOD : Kind.OTHER);
  }

  static Column column(String cell, Optional<Period> period) {
    return new Column(kind(cell), period, JapaneseText.tidyName(cell));
  }

  static boolean hasAny(List<String> cells, Kind kind) {
    return cells.stream().anyMatch(cell -> kind(cell) == kind);
  }
}
