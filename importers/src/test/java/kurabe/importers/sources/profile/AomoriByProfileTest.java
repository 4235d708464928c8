package kurabe.importers.sources.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The tables of indicators that have an importer of their own, by a profile.
class AomoriByProfileTest {

  private static final String FILE = "aomori-dx-progress-2025-12.txt";

  /// Its header and its rows stand one column apart in the transcript.
  private static final String DISPLACED = "あらゆる産業分野のDXの推進状況";

  /// The rates of their last rows stand beside the columns of rates.
  private static final Set<String> DISPLACED_TOTALS = Set.of("安全・安心な社会の実現状況", "デジタル人財の育成状況");

  private static final Profiled PROFILE = Profiled.bundled("aomori-dx-table");

  @Test
  void whatStandsInItsColumnsGivesTheImportersFigures() {
    List<String> read = figures(PROFILE.edition(SourceFiles.bytes(FILE)));

    assertThat(read).containsExactlyElementsOf(figures(importer()));
    assertThat(read).hasSizeGreaterThan(80);
  }

  @Test
  void whatDoesNotIsNamedRowByRow() {
    Edition edition = PROFILE.edition(SourceFiles.bytes(FILE));

    assertThat(edition.problems())
        .filteredOn(Problem.SkippedRow.class::isInstance)
        .hasSize(7)
        .extracting(Problem::place)
        .doesNotHaveDuplicates();
  }

  private static Edition importer() {
    Submission submission = new Submission(FILE, SourceFiles.bytes(FILE), Optional.empty());
    Reading reading = kurabe.importers.sources.aomori.progress.Readers.read(submission);
    return ((Reading.Read) reading).edition();
  }

  private static List<String> figures(Edition edition) {
    EditionIndex index = new EditionIndex(edition);
    return edition
        .allItems()
        .filter(item -> !item.title().equals(DISPLACED))
        .flatMap(item -> figures(item, index))
        .toList();
  }

  private static Stream<String> figures(PlanItem item, EditionIndex index) {
    Stream<String> own =
        verdicts(item.title(), new Subject.OfItem(item.key()), index)
            .filter(_ -> !DISPLACED_TOTALS.contains(item.title()));
    return Stream.concat(
        own, item.indicators().stream().flatMap(indicator -> figures(indicator, index)));
  }

  private static Stream<String> figures(Indicator indicator, EditionIndex index) {
    String name = indicator.name();
    Stream<String> target =
        Stream.of(
            name
                + " target "
                + indicator.target().map(one -> one.value().toString()).orElse("none"));
    Stream<String> values =
        index.listObservations(indicator.key()).stream()
            .map(one -> name + " " + one.period().code() + " " + one.value() + one.asOf().period());
    Stream<String> rates = verdicts(name, new Subject.OfIndicator(indicator.key()), index);
    return Stream.of(target, values, rates).flatMap(each -> each);
  }

  private static Stream<String> verdicts(String name, Subject subject, EditionIndex index) {
    return index.listPeriods().stream()
        .flatMap(period -> verdict(name, subject, period, index).stream());
  }

  private static Optional<String> verdict(
      String name, Subject subject, Period period, EditionIndex index) {
    return index
        .findEvaluation(subject, period)
        .filter(one -> one.outcome() instanceof Outcome.Rate)
        .map(
            one ->
                name
                    + " "
                    + period.code()
                    + " "
                    + ((Outcome.Rate) one.outcome()).percent().plain()
                    + one.difference().map(difference -> difference.plain()));
  }
}
