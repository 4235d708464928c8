package kurabe.importers.sources.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurabe.core.report.Edition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Where a column stands never changes what it says.
class ColumnOrderTest {

  private static final Profiled PROFILE = Profiled.of(Kakuu.PROFILE);
  private static final List<String> FIGURES = figures(PROFILE.edition(plain(rows())));

  @Property(tries = 60)
  void theOrderOfColumnsChangesNoFigure(@ForAll("orders") List<Integer> order) {
    Edition edition = PROFILE.edition(plain(rows().stream().map(row -> pick(row, order)).toList()));

    assertThat(figures(edition)).containsExactlyInAnyOrderElementsOf(FIGURES);
  }

  @Property(tries = 60)
  void aFurtherColumnChangesNoFigureAndIsNamed(@ForAll @IntRange(max = 9) int position) {
    List<List<String>> wider = new ArrayList<>();
    for (List<String> row : rows()) {
      List<String> cells = new ArrayList<>(row);
      cells.add(position, wider.isEmpty() ? "余分な列" : "17");
      wider.add(cells);
    }
    Edition edition = PROFILE.edition(plain(wider));

    assertThat(figures(edition)).containsExactlyElementsOf(FIGURES);
    assertThat(edition.problems())
        .extracting(one -> one.code())
        .containsExactly("unclaimed-column");
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    List<Integer> columns = IntStream.range(0, 9).boxed().toList();
    return Arbitraries.shuffle(columns);
  }

  /// The header and the rows with figures.
  private static List<List<String>> rows() {
    return Kakuu.TABLE
        .lines()
        .skip(1)
        .limit(5)
        .map(line -> line.replace("\"1,402\"", "1402"))
        .map(line -> Arrays.asList(line.split(",", -1)))
        .toList();
  }

  private static List<String> pick(List<String> row, List<Integer> order) {
    return order.stream().map(row::get).toList();
  }

  private static String plain(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(",", row))
        .collect(Collectors.joining("\n", "架空県DX推進計画の進捗状況" + ",".repeat(8) + "\n", "\n"));
  }

  private static List<String> figures(Edition edition) {
    List<String> figures = new ArrayList<>();
    edition
        .observations()
        .forEach(one -> figures.add(one.indicator() + " " + one.period() + " " + one.value()));
    edition
        .evaluations()
        .forEach(one -> figures.add(one.subject() + " " + one.period() + " " + one.outcome()));
    edition
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .forEach(one -> figures.add(one.name() + one.target().map(target -> target.value())));
    return figures;
  }
}
