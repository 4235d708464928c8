package kurabe.web.ui.edition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.words.OutcomeWords;

/// What items are sorted into when they are counted: a grade, a mark for "not rated", or no verdict
/// where one belongs, which is a class of its own and never a zero.
///
/// @param code fit for an address
public record GradeClass(String code, Outcome outcome) {

  private static final String MISSING_CODE = "missing";
  private static final String RATE_CODE = "rate";

  public static final GradeClass MISSING =
      new GradeClass(MISSING_CODE, new Outcome.Missing(AbsenceReason.NOT_PUBLISHED));

  public static GradeClass of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Grade(String label) -> new GradeClass(label, outcome);
      case Outcome.NotRated(String mark) -> new GradeClass(mark, outcome);
      case Outcome.Missing _ -> MISSING;
      case Outcome.Rate _ -> new GradeClass(RATE_CODE, outcome);
    };
  }

  /// The scheme's grades from best to worst, its marks, then whatever else occurs.
  public static List<GradeClass> list(Graded scheme, Stream<Outcome> occurring) {
    SequencedSet<GradeClass> classes = new LinkedHashSet<>();
    scheme.order().reversed().forEach(label -> classes.add(grade(label)));
    List<GradeClass> found = occurring.map(GradeClass::of).distinct().toList();
    scheme.notRated().stream().map(GradeClass::mark).filter(found::contains).forEach(classes::add);
    found.stream().filter(one -> !one.equals(MISSING)).forEach(classes::add);
    found.stream().filter(MISSING::equals).forEach(classes::add);
    return List.copyOf(classes);
  }

  public boolean isGrade() {
    return outcome instanceof Outcome.Grade;
  }

  /// The words of the badge, for charts and lists.
  public String name() {
    return switch (outcome) {
      case Outcome.Grade(String label) -> label;
      case Outcome.NotRated _, Outcome.Rate _ -> OutcomeWords.of(outcome);
      case Outcome.Missing _ -> GradeBadge.MISSING;
    };
  }

  private static GradeClass grade(Label label) {
    return of(new Outcome.Grade(label.text()));
  }

  private static GradeClass mark(Label label) {
    return of(new Outcome.NotRated(label.text()));
  }
}
