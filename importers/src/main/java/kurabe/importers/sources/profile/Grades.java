package kurabe.importers.sources.profile;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Unrated;
import kurabe.importers.text.JapaneseText;

/// Reads grades by the labels of the plan's scheme.
record Grades(EvaluationScheme scheme) {

  private static final String CIRCLES = "〇◯⭕";
  private static final String CROSSES = "✕✖✗╳";

  /// Empty for a mark that the scheme does not have.
  ///
  /// @param spellings other ways to write its labels
  Optional<Outcome> read(String text, Map<String, String> spellings) {
    String mark = text.strip();
    String meant =
        spellings.entrySet().stream()
            .filter(one -> fold(one.getKey()).equals(fold(mark)))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(mark);
    return switch (scheme) {
      case Graded graded -> read(graded, meant);
      case CappedAttainmentMean _, Unrated _ -> Optional.empty();
    };
  }

  private static Optional<Outcome> read(Graded graded, String mark) {
    return Stream.concat(graded.labels().stream(), graded.notRated().stream())
        .filter(label -> fold(label.text()).equals(fold(mark)))
        .findFirst()
        .<Outcome>map(label -> outcome(graded, label))
        .or(() -> graded.findLabel(mark).map(_ -> new Outcome.Grade(mark)));
  }

  private static Outcome outcome(Graded graded, Label label) {
    return graded.isNotRated(label.text())
        ? new Outcome.NotRated(label.text())
        : new Outcome.Grade(label.text());
  }

  /// Marks of one shape come as several characters.
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    JapaneseText.compact(text).codePoints().map(Grades::fold).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int fold(int mark) {
    if (CIRCLES.indexOf(mark) >= 0) {
      return '○';
    }
    return CROSSES.indexOf(mark) >= 0 ? '×' : mark;
  }
}
