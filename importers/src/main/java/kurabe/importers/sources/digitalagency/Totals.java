package kurabe.importers.sources.digitalagency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyValue;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.digitalagency.Membership.Group;
import kurabe.importers.survey.Computed;

/// Shares and sums of prefectures and the nation, computed from their members' figures. A total
/// whose members are not all read is not computed: 39 of 40 is no share of 40.
final class Totals {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final List<ReadRow> rows;
  private final List<Group> groups;
  private final Edition edition;
  private final ProblemLog problems;

  Totals(List<ReadRow> rows, List<Group> groups, Edition edition, ProblemLog problems) {
    this.rows = rows;
    this.groups = groups;
    this.edition = edition;
    this.problems = problems;
  }

  Stream<SurveyValue> of(ReadRow row) {
    Stream<SurveyValue> shares =
        row.rule().share().stream()
            .flatMap(concept -> groups.stream().flatMap(group -> share(concept, group, row)));
    return Stream.concat(shares, sums(row));
  }

  private Stream<SurveyValue> share(ConceptCode concept, Group group, ReadRow row) {
    List<Value> values =
        group.members().stream()
            .map(row.cells()::get)
            .filter(Objects::nonNull)
            .map(ReadCell::value)
            .toList();
    long unsurveyed = values.stream().filter(Totals::isUnsurveyed).count();
    long read = values.stream().filter(Totals::isKnown).count() + unsurveyed;
    if (read < group.members().size()) {
      return incomplete(group, row, read);
    }
    if (unsurveyed > 0) {
      problems.add(
          new Problem.UnsurveyedBodies(
              row.label().place(), what(group, row), (int) unsurveyed, values.size()));
    }
    long done = values.stream().filter(Totals::isDone).count();
    return Stream.of(value(concept, group, Ratio.of(done, values.size()), row));
  }

  private Stream<SurveyValue> sums(ReadRow row) {
    ConceptCode concept = row.rule().concept();
    if (row.rule().role() != RowRole.COUNT) {
      return Stream.empty();
    }
    return Parts.of(concept, rows).stream()
        .flatMap(parts -> groups.stream().flatMap(group -> sum(concept, group, parts)));
  }

  private Stream<SurveyValue> sum(ConceptCode concept, Group group, Parts parts) {
    Optional<Ratio> ratio = parts.ratio(group.members());
    return ratio.isPresent()
        ? Stream.of(value(concept, group, ratio.get(), parts.counts()))
        : incomplete(group, parts.counts(), parts.count(group.members()));
  }

  private Stream<SurveyValue> incomplete(Group group, ReadRow row, long read) {
    problems.add(
        new Problem.IncompleteTotal(
            row.label().place(), what(group, row), (int) read, group.members().size()));
    return Stream.empty();
  }

  private SurveyValue value(ConceptCode concept, Group group, Ratio ratio, ReadRow row) {
    return new SurveyValue(
        concept,
        group.whole().code(),
        Computed.percent(ratio),
        Optional.of(ratio),
        true,
        edition.asOf(concept),
        row.label().citation());
  }

  private static String what(Group group, ReadRow row) {
    return group.whole().name() + " " + row.rule().label();
  }

  private static boolean isKnown(Value value) {
    return value instanceof Value.Words || value instanceof Value.Measured;
  }

  private static boolean isUnsurveyed(Value value) {
    return value instanceof Value.Absent(AbsenceReason reason, var _)
        && reason == AbsenceReason.NOT_YET_SURVEYED;
  }

  private static boolean isDone(Value value) {
    return switch (value) {
      case Value.Words(String text) -> text.equals(CellReader.DONE);
      case Value.Measured(Quantity percent) -> percent.value().compareTo(ALL) == 0;
      case Value.ChangeOnly _, Value.Absent _ -> false;
    };
  }
}
