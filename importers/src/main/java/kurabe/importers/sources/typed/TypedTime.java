package kurabe.importers.sources.typed;

import java.util.Optional;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Reads the time of a row: `R6`, `令和6年度`, `2022-12-31`, and beside it how the publication says it.
///
/// @param stated what the person who brings the table says, for rows without a time
record TypedTime(Optional<Period> stated, ProblemLog problems) {

  Optional<AsOf> find(TypedCells cells) {
    String period = cells.text(TypedColumn.PERIOD);
    String words = cells.text(TypedColumn.PERIOD_TEXT);
    Optional<Period> understood = period.isEmpty() ? unsaid(words) : parse(period);
    if (understood.isEmpty() && (!period.isEmpty() || words.isEmpty())) {
      cells.reportUnreadable(TypedColumn.PERIOD, problems);
      return Optional.empty();
    }
    return Optional.of(new AsOf(words.isEmpty() ? period : words, understood));
  }

  /// Words alone may say that the time is not known.
  private Optional<Period> unsaid(String words) {
    return words.isEmpty() ? stated : Times.parse(words);
  }

  private static Optional<Period> parse(String text) {
    return Times.parse(text).or(() -> code(JapaneseText.compact(text)));
  }

  /// A year without 年 or 年度 is how Kurabe itself writes a calendar year.
  private static Optional<Period> code(String text) {
    try {
      return Optional.of(Periods.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
