package kurabe.importers.text;

import java.util.Optional;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;

/// Reads the marks that stand where a figure is missing. They follow the use of official
/// statistics: `-` no such thing, `…` not available, `x` withheld.
public final class Absences {

  private Absences() {}

  /// Empty when the text is no such mark. A blank text is one.
  public static Optional<Value.Absent> parse(String text) {
    String mark = JapaneseText.compact(text).replaceAll("^\\((.*)\\)$", "$1");
    return Optional.ofNullable(
        switch (mark) {
          case "" -> absent(AbsenceReason.NOT_PUBLISHED, text);
          case "-", "--", "---", "ー", "該当なし", "該当無し", "対象外", "調査無し", "調査なし" ->
              absent(AbsenceReason.NOT_APPLICABLE, text);
          case "...", "......", "・・・", "未公表", "非公表", "不明", "不詳" ->
              absent(AbsenceReason.NOT_PUBLISHED, text);
          case "x", "X", "χ", "秘匿" -> absent(AbsenceReason.WITHHELD, text);
          case "調査中", "集計中", "未調査", "調査前", "調査予定", "未集計", "算定中" ->
              absent(AbsenceReason.NOT_YET_SURVEYED, text);
          default -> null;
        });
  }

  private static Value.Absent absent(AbsenceReason reason, String text) {
    return new Value.Absent(reason, text.strip());
  }
}
