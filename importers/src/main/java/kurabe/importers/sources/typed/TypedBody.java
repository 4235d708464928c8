package kurabe.importers.sources.typed;

import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// Finds the body of a row by its code or its name; where both are there they must agree.
record TypedBody(Bodies bodies, ProblemLog problems) {

  private static final int PREFECTURE_DIGITS = 2;
  private static final int MUNICIPALITY_DIGITS = 6;

  Optional<Jurisdiction> find(TypedCells cells) {
    return cells.find(TypedColumn.BODY_CODE).isPresent() ? byCode(cells) : byName(cells);
  }

  private Optional<Jurisdiction> byCode(TypedCells cells) {
    String text = cells.text(TypedColumn.BODY_CODE);
    String name = cells.text(TypedColumn.BODY);
    Optional<Jurisdiction> body = code(text).flatMap(bodies::find);
    if (body.isEmpty()) {
      problems.add(new Problem.UnknownBody(cells.place(TypedColumn.BODY_CODE), text));
    }
    if (body.isPresent() && !name.isEmpty() && !bodies.listNamed(name).contains(body.get())) {
      problems.add(
          new Problem.ConflictingFigures(
              cells.place(TypedColumn.BODY), TypedColumn.BODY.header(), text, name));
      return Optional.empty();
    }
    return body;
  }

  private Optional<Jurisdiction> byName(TypedCells cells) {
    String name = cells.text(TypedColumn.BODY);
    List<Jurisdiction> named = bodies.listNamed(name);
    if (named.isEmpty()) {
      problems.add(new Problem.UnknownBody(cells.place(TypedColumn.BODY), name));
    } else if (named.size() > 1) {
      List<String> candidates = named.stream().map(bodies::fullName).toList();
      problems.add(new Problem.AmbiguousBody(cells.place(TypedColumn.BODY), name, candidates));
    }
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /// Spreadsheets take codes for numbers and drop their first zero.
  private static Optional<JurisdictionCode> code(String text) {
    String digits = JapaneseText.compact(text);
    if (digits.length() == PREFECTURE_DIGITS - 1 || digits.length() == MUNICIPALITY_DIGITS - 1) {
      digits = "0" + digits;
    }
    return digits.matches("\\d{2}|\\d{6}")
        ? Optional.of(new JurisdictionCode(digits))
        : Optional.empty();
  }
}
