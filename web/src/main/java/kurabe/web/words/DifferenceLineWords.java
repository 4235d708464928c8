package kurabe.web.words;

import kurabe.core.draft.Difference;
import kurabe.core.draft.Difference.Sign;
import kurabe.core.draft.Row;
import kurabe.core.drafting.Base;

/// What publishing a draft would add, change and remove.
public final class DifferenceLineWords {

  private DifferenceLineWords() {}

  public static String against(Base base) {
    return switch (base) {
      case Base.Nothing _ -> "公開中のものはありません。すべて追加です";
      case Base.Revision(var work, int revision, var _) ->
          "公開中の" + WorkWords.of(work) + "（改訂" + revision + "）との差";
    };
  }

  public static String sign(Sign sign) {
    return switch (sign) {
      case ADDED -> "追加";
      case CHANGED -> "変更";
      case REMOVED -> "削除";
    };
  }

  /// `変更 AIの導入率 2025年12月末の実績値: 52.5% → 55.0%`
  public static String of(Difference.Line line) {
    Row row = line.newest();
    return sign(line.sign())
        + " "
        + row.name()
        + " "
        + RowWords.kind(row.ref())
        + ": "
        + values(line);
  }

  private static String values(Difference.Line line) {
    String before = line.before().map(it -> RowWords.printed(it.printed())).orElse("");
    String after = line.after().map(it -> RowWords.printed(it.printed())).orElse("");
    return switch (line.sign()) {
      case ADDED -> after;
      case CHANGED -> before + " → " + after;
      case REMOVED -> before;
    };
  }
}
