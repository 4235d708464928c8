package kurabe.core.viewing;

import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.problem.Problem;

/// The part of a document around a place, never more than a screen or two of it.
public sealed interface View {

  /// A page that can be drawn, with its lines for those who cannot see it.
  ///
  /// @param line the one that is meant, 0 for none
  record OfPage(int page, int pages, List<Line> lines, int line) implements View {
    public OfPage {
      lines = List.copyOf(lines);
    }
  }

  /// Lines of a text.
  ///
  /// @param total number of the last line of the whole text
  /// @param line the one that is meant, 0 for none
  record OfText(List<Line> lines, int total, int line) implements View {
    public OfText {
      lines = List.copyOf(lines);
    }
  }

  /// Rows of a sheet.
  ///
  /// @param sheets names of all sheets in order
  /// @param total number of the sheet's last row
  /// @param row the one that is meant, 0 for none
  record OfSheet(
      List<String> sheets,
      String sheet,
      List<List<Cell>> rows,
      List<Merge> merges,
      int total,
      int row,
      int column)
      implements View {
    public OfSheet {
      sheets = List.copyOf(sheets);
      rows = rows.stream().map(List::copyOf).toList();
      merges = List.copyOf(merges);
    }
  }

  /// The file is kept, but cannot be opened.
  record Unreadable(Problem problem) implements View {}
}
