package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.sources.aomori.progress.HeaderCells.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.time.Period;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.Times;

/// Makes columns of a header's cells.
///
/// In two rows the times stand over groups of 値 and 達成率. How many columns a time spans, and often
/// which ones, is lost in conversion: the groups are taken to be equal where they can be.
final class HeaderColumns {

  private HeaderColumns() {}

  static List<Column> ofTwoRows(List<String> above, List<String> below) {
    List<String> titles = above.stream().filter(cell -> !cell.isBlank()).toList();
    List<String> subtitles = below.stream().filter(cell -> kind(cell).isFigure()).toList();
    int times = (int) titles.stream().filter(cell -> kind(cell) == Kind.PERIOD).count();
    return times > 0 && subtitles.size() % times == 0
        ? spread(titles, subtitles, subtitles.size() / times)
        : laid(above, below);
  }

  private static List<Column> spread(List<String> titles, List<String> subtitles, int share) {
    List<Column> columns = new ArrayList<>();
    int taken = 0;
    for (String title : titles) {
      if (kind(title) != Kind.PERIOD) {
        columns.add(HeaderCells.column(title, Optional.empty()));
        continue;
      }
      for (String subtitle : subtitles.subList(taken, taken + share)) {
        columns.add(HeaderCells.column(subtitle, Times.parse(title)));
      }
      taken += share;
    }
    return columns;
  }

  /// Cell under cell; a time holds until the next title.
  private static List<Column> laid(List<String> above, List<String> below) {
    List<Column> columns = new ArrayList<>();
    Optional<Period> time = Optional.empty();
    for (int index = 0; index < Math.max(above.size(), below.size()); index++) {
      String title = cell(above, index);
      String subtitle = cell(below, index);
      time = title.isBlank() ? time : Times.parse(title);
      if (kind(subtitle).isFigure()) {
        columns.add(HeaderCells.column(subtitle, time));
      } else if (!title.isBlank()) {
        columns.add(ofOneCell(title, time));
      }
    }
    return columns;
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /// @param timesAbove a row with nothing but times, shared out evenly among the figures below
  static List<Column> ofOneRow(List<String> cells, List<String> timesAbove) {
    List<String> titles = cells.stream().filter(cell -> !cell.isBlank()).toList();
    int figures = (int) titles.stream().filter(cell -> kind(cell).isFigure()).count();
    boolean even = !timesAbove.isEmpty() && figures % timesAbove.size() == 0;
    List<Column> columns = new ArrayList<>();
    Optional<Period> time = Optional.empty();
    int seen = 0;
    for (String title : titles) {
      Optional<Period> own = ownTime(title);
      if (even && kind(title).isFigure()) {
        own = Times.parse(timesAbove.get(seen++ * timesAbove.size() / figures));
      }
      time = own.isPresent() ? own : time;
      columns.add(ofOneCell(title, time));
    }
    return columns;
  }

  /// The year in 「目標値(2028年)」 is the target's, not that of the columns after it.
  private static Optional<Period> ownTime(String title) {
    Kind kind = kind(title);
    return kind.isFigure() || kind == Kind.PERIOD ? Times.find(title) : Optional.empty();
  }

  /// A time without 値 below it is the title of a column of values.
  private static Column ofOneCell(String title, Optional<Period> time) {
    Column column = HeaderCells.column(title, Optional.empty());
    return switch (column.kind()) {
      case PERIOD -> new Column(Kind.VALUE, time, column.title());
      case VALUE, RATE -> new Column(column.kind(), time, column.title());
      case NAME, TARGET, SOURCE, NATIONAL, BOX, OTHER -> column;
    };
  }
}
