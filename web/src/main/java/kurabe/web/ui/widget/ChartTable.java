package kurabe.web.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The figures of a chart as a table: what a chart shows must be readable without seeing it.
final class ChartTable {
  private ChartTable() {}

  static FigureTable of(ChartModel model) {
    return switch (model) {
      case GroupedBars bars -> table(bars, withLevel(bars), "項目");
      case StackedShares shares -> table(shares, Shares.of(shares), "項目");
      case TargetLine line -> table(line, withLevels(line), "時点");
    };
  }

  private static FigureTable table(ChartModel model, List<Series> series, String firstColumn) {
    var unit = model.caption().unit();
    var columns = new ArrayList<Column>();
    columns.add(Column.text(firstColumn));
    series.forEach(one -> columns.add(Column.number(one.name(), unit)));
    var table = new FigureTable(model.caption().title(), columns);
    for (int i = 0; i < model.categories().size(); i++) {
      table.addRow(model.categories().get(i), row(series, i));
    }
    return table;
  }

  private static String[] row(List<Series> series, int index) {
    return series.stream().map(one -> one.figures().get(index).text()).toArray(String[]::new);
  }

  private static List<Series> withLevel(GroupedBars bars) {
    var level = bars.reference().map(it -> constant(it, bars.categories().size()));
    return Stream.concat(bars.series().stream(), level.stream()).toList();
  }

  /// A level holds at every date, so it is a column like any other.
  private static List<Series> withLevels(TargetLine line) {
    var levels =
        Stream.of(line.target(), line.reference())
            .flatMap(Optional::stream)
            .map(level -> constant(level, line.categories().size()));
    return Stream.concat(line.series().stream(), levels).toList();
  }

  private static Series constant(Level level, int size) {
    var figures = IntStream.range(0, size).mapToObj(i -> level.figure()).toList();
    return Series.of(level.name(), figures);
  }
}
