package kurabe.importers.sources.estat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.concept.Concept;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyValue;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// Reads the values of one item.
final class ValueReader {

  private record Key(Concept concept, Jurisdiction body, AsOf asOf) {}

  private final List<Dimension> dimensions;
  private final Marks marks;
  private final Areas areas;
  private final Optional<Period> stated;
  private final ProblemLog problems;
  private final Set<Key> taken = new HashSet<>();

  ValueReader(Answer answer, Areas areas, Optional<Period> stated, ProblemLog problems) {
    this.dimensions = answer.dimensions();
    this.marks = Marks.of(answer);
    this.areas = areas;
    this.stated = stated;
    this.problems = problems;
  }

  List<SurveyValue> read(Item item, Item.Meant meant, List<JsonNode> values) {
    List<SurveyValue> read = new ArrayList<>();
    for (JsonNode value : values) {
      Optional<Jurisdiction> body =
          Dimension.find(dimensions, Dimension.AREA, value).flatMap(areas::find);
      Optional<AsOf> asOf = asOf(value);
      if (body.isPresent() && asOf.isPresent()) {
        read(item, meant.concept(), value, body.get(), asOf.get()).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<AsOf> asOf(JsonNode value) {
    return Dimension.find(dimensions, Dimension.TIME, value)
        .map(Moments::of)
        .or(() -> stated.map(period -> new AsOf(period.code(), stated)));
  }

  private Optional<SurveyValue> read(
      Item item, Concept concept, JsonNode node, Jurisdiction body, AsOf asOf) {
    Cell cell = node.find("$").orElse(node.cells().getFirst());
    String what = body.name() + " " + item.name();
    if (!taken.add(new Key(concept, body, asOf))) {
      problems.add(new Problem.DuplicateItem(cell.place(), what));
      return Optional.empty();
    }
    String unit = node.text("@unit").isEmpty() ? item.unit() : node.text("@unit");
    return value(concept, node.text("$"), unit, cell, what)
        .map(
            value ->
                new SurveyValue(
                    concept.code(),
                    body.code(),
                    value,
                    Optional.empty(),
                    false,
                    asOf,
                    cell.citation()));
  }

  private Optional<Value> value(Concept concept, String text, String unit, Cell cell, String what) {
    Optional<Value> absent = marks.find(text);
    if (absent.isPresent()) {
      return absent;
    }
    Optional<Quantity> figure = Figures.parse(text).filter(it -> it.unit().equals(Unit.NONE));
    if (figure.isEmpty()) {
      problems.add(new Problem.UnreadableFigure(cell.place(), what, "", text));
      return Optional.empty();
    }
    if (!JapaneseText.compact(unit).equals(JapaneseText.compact(concept.unit().symbol()))) {
      problems.add(new Problem.UnreadableCell(cell.place(), what, "単位", unit));
      return Optional.empty();
    }
    return figure.map(
        it ->
            new Value.Measured(
                new Quantity(it.value(), concept.unit(), text + concept.unit().symbol())));
  }
}
