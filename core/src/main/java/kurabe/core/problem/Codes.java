package kurabe.core.problem;

import static kurabe.core.problem.Severity.INFO;
import static kurabe.core.problem.Severity.REFUSAL;
import static kurabe.core.problem.Severity.WARNING;

import java.util.Locale;

/// Codes and severities in one place, so that a new kind of problem must choose both.
final class Codes {

  private Codes() {}

  static String of(Problem problem) {
    String name = problem.getClass().getSimpleName();
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  static Severity severity(Problem problem) {
    return switch (problem) {
      case Problem.UnreadableDocument _,
          Problem.EmptyDocument _,
          Problem.UnknownReport _,
          Problem.AmbiguousReport _,
          Problem.MissingEditionDate _,
          Problem.MissingTable _,
          Problem.MissingColumn _,
          Problem.TruncatedTable _,
          Problem.MissingVintage _,
          Problem.MixedSources _,
          Problem.RepeatedTable _ ->
          REFUSAL;
      case Problem.CountMismatch _,
          Problem.OpenEnd _,
          Problem.MissingItem _,
          Problem.DuplicateItem _,
          Problem.MissingGrade _,
          Problem.UnknownGrade _,
          Problem.UnreadableFigure _,
          Problem.SkippedRow _,
          Problem.ConflictingFigures _,
          Problem.UnpairedFigure _,
          Problem.UnclaimedText _,
          Problem.DanglingDitto _,
          Problem.InconsistentFigure _,
          Problem.InconsistentGrade _,
          Problem.UnclaimedRow _,
          Problem.MissingRow _,
          Problem.UnclaimedColumn _,
          Problem.UnknownBody _,
          Problem.AmbiguousBody _,
          Problem.MissingBody _,
          Problem.UnknownConcept _,
          Problem.UnreadableCell _,
          Problem.IncompleteTotal _,
          Problem.RepairedDocument _,
          Problem.DamagedPages _,
          Problem.PagesWithoutText _,
          Problem.RecognisedText _,
          Problem.HiddenRows _,
          Problem.HiddenColumns _,
          Problem.HiddenSheet _,
          Problem.FormulaWithoutResult _ ->
          WARNING;
      case Problem.DisplacedCells _,
          Problem.RepeatedFigure _,
          Problem.LabelMismatch _,
          Problem.UnsurveyedBodies _ ->
          INFO;
    };
  }
}
