package kurabe.importers.sources.typed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.table.ListRow;
import kurabe.importers.table.ListTable;

/// Reads one value from each row. A row that is not understood is left out and named, with the
/// cell.
final class TypedRowReader {

  /// One body has one value of a concept at one time.
  private record Key(ConceptCode concept, Jurisdiction body, AsOf asOf) {}

  private final ConceptCatalog concepts;
  private final TypedBody bodies;
  private final TypedTime times;
  private final TypedFigures figures;
  private final ProblemLog problems;
  private final Set<Key> taken = new HashSet<>();

  TypedRowReader(
      ConceptCatalog concepts, Bodies bodies, Optional<Period> stated, ProblemLog problems) {
    this.concepts = concepts;
    this.bodies = new TypedBody(bodies, problems);
    this.times = new TypedTime(stated, problems);
    this.figures = new TypedFigures(problems);
    this.problems = problems;
  }

  List<SurveyValue> read(ListTable table) {
    List<SurveyValue> read = new ArrayList<>();
    for (ListRow row : table.rows()) {
      TypedCells cells = new TypedCells(table, row);
      if (table.isCut(row)) {
        problems.add(new Problem.TruncatedTable(row.place(), cells.item()));
      } else {
        read(cells).ifPresent(read::add);
      }
    }
    return read;
  }

  /// All faults of a row are found at once, not one after the other.
  private Optional<SurveyValue> read(TypedCells cells) {
    Optional<Concept> concept = concept(cells);
    Optional<Jurisdiction> body = bodies.find(cells);
    Optional<AsOf> asOf = times.find(cells);
    Optional<TypedFigure> figure = concept.flatMap(it -> figures.find(cells, it));
    if (body.isEmpty() || asOf.isEmpty() || figure.isEmpty()) {
      return Optional.empty();
    }
    return value(cells, concept.orElseThrow(), body.get(), asOf.get(), figure.get());
  }

  private Optional<SurveyValue> value(
      TypedCells cells, Concept concept, Jurisdiction body, AsOf asOf, TypedFigure figure) {
    if (!taken.add(new Key(concept.code(), body, asOf))) {
      problems.add(
          new Problem.DuplicateItem(figure.cell().place(), body.name() + " " + concept.name()));
      return Optional.empty();
    }
    return Optional.of(
        new SurveyValue(
            concept.code(),
            body.code(),
            figure.value(),
            figure.ratio(),
            figure.computed(),
            asOf,
            citation(cells, figure)));
  }

  /// By its code or by its name in the catalogue.
  private Optional<Concept> concept(TypedCells cells) {
    String text = cells.text(TypedColumn.CONCEPT);
    Optional<Concept> concept =
        concepts.listConcepts().stream()
            .filter(it -> it.code().value().equals(text) || it.name().equals(text))
            .findFirst();
    if (concept.isEmpty()) {
      problems.add(new Problem.UnknownConcept(cells.place(TypedColumn.CONCEPT), text));
    }
    return concept;
  }

  /// Quotes what was typed, and where in the publication it was taken from.
  private static Citation citation(TypedCells cells, TypedFigure figure) {
    String parts =
        figure.ratio().isPresent()
            ? cells.text(TypedColumn.COUNT) + "/" + cells.text(TypedColumn.WHOLE)
            : "";
    String quote =
        String.join(
            " ",
            Stream.of(
                    cells.text(TypedColumn.VALUE),
                    parts,
                    bracketed(cells.text(TypedColumn.PLACE)),
                    bracketed(cells.text(TypedColumn.NOTE)))
                .filter(text -> !text.isEmpty())
                .toList());
    return figure.cell().cite(quote);
  }

  private static String bracketed(String text) {
    return text.isEmpty() ? "" : "（" + text + "）";
  }
}
