package kurabe.importers.sources.aomori.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// A value and the time that it speaks of: `218件 (R5～R6の累計)`.
record ValueCell(Value value, AsOf asOf) {

  /// Without parentheses the time stands before or after the value: `R6年度 218件`.
  private static final Pattern FIRST_WORD = Pattern.compile("(\\S+)\\s+(.+)");

  private static final Pattern LAST_WORD = Pattern.compile("(.+?)\\s+(\\S+)");

  /// Empty when the cell holds something else than a figure or a mark of absence.
  static Optional<ValueCell> parse(String cell) {
    Remark remark = Remark.of(cell);
    String text = JapaneseText.singleSpaced(cell);
    return value(remark.text())
        .map(value -> new ValueCell(value, Times.asOf(remark.remark())))
        .or(() -> words(LAST_WORD.matcher(text), 1, 2))
        .or(() -> words(FIRST_WORD.matcher(text), 2, 1));
  }

  private static Optional<ValueCell> words(Matcher matcher, int value, int time) {
    return matcher.matches() && Times.parse(matcher.group(time)).isPresent()
        ? value(matcher.group(value)).map(v -> new ValueCell(v, Times.asOf(matcher.group(time))))
        : Optional.empty();
  }

  private static Optional<Value> value(String text) {
    return Absences.parse(text)
        .<Value>map(absent -> absent)
        .or(() -> Figures.parse(text).map(Value.Measured::new));
  }
}
