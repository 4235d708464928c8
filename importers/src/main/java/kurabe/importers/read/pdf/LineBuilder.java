package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts characters together to lines.
final class LineBuilder {

  /// How much a character must stand beside another to be on its line: signs above and below the
  /// line do.
  private static final double BESIDE = 0.5;

  /// Characters nearer than this part of their size are one, drawn twice to look bold.
  private static final double OVERPRINT = 0.2;

  private LineBuilder() {}

  /// Whole lines from top to bottom, however wide the gaps inside: for a single cell.
  static List<TextLine> lines(List<Glyph> glyphs) {
    return byTurn(glyphs).entrySet().stream()
        .flatMap(
            entry -> rows(entry.getValue()).stream().map(row -> TextLine.of(row, entry.getKey())))
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  /// The same cut at wide gaps: each row holds what stands side by side.
  static List<List<TextLine>> rowsOfPieces(List<Glyph> glyphs) {
    List<List<TextLine>> rows = new ArrayList<>();
    byTurn(glyphs)
        .forEach((turn, turned) -> rows(turned).forEach(row -> rows.add(pieces(row, turn))));
    return rows.stream().filter(row -> !row.isEmpty()).toList();
  }

  private static Map<Turn, List<Glyph>> byTurn(List<Glyph> glyphs) {
    return glyphs.stream()
        .map(glyph -> glyph.at(glyph.turn().level(glyph.area())))
        .collect(groupingBy(Glyph::turn, TreeMap::new, java.util.stream.Collectors.toList()));
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    Area row = new Area(0, 0, 0, 0);
    for (Glyph glyph :
        glyphs.stream().sorted(comparingDouble(each -> each.area().middle())).toList()) {
      if (rows.isEmpty() || row.beside(glyph.area()) < BESIDE) {
        rows.add(new ArrayList<>());
        row = glyph.area();
      } else if (glyph.area().height() > row.height()) {
        row = glyph.area();
      }
      rows.getLast().add(glyph);
    }
    return rows.stream().map(LineBuilder::inOrder).toList();
  }

  private static List<Glyph> inOrder(List<Glyph> row) {
    List<Glyph> ordered = new ArrayList<>();
    for (Glyph glyph : row.stream().sorted(comparingDouble(each -> each.area().left())).toList()) {
      boolean again = ordered.reversed().stream().limit(3).anyMatch(each -> isSame(each, glyph));
      if (!again) {
        ordered.add(glyph);
      }
    }
    return ordered;
  }

  private static boolean isSame(Glyph one, Glyph other) {
    return one.text().equals(other.text())
        && Math.abs(one.area().left() - other.area().left()) < OVERPRINT * one.area().width()
        && Math.abs(one.area().middle() - other.area().middle()) < OVERPRINT * one.size();
  }

  private static List<TextLine> pieces(List<Glyph> row, Turn turn) {
    List<List<Glyph>> pieces = new ArrayList<>();
    for (Glyph glyph : row.stream().filter(each -> !each.isSpace()).toList()) {
      boolean starts = pieces.isEmpty() || Spacing.isColumn(pieces.getLast().getLast(), glyph);
      if (starts) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(glyph);
    }
    return pieces.stream().map(piece -> TextLine.of(withSpaces(piece, row), turn)).toList();
  }

  private static List<Glyph> withSpaces(List<Glyph> piece, List<Glyph> row) {
    return row.subList(row.indexOf(piece.getFirst()), row.lastIndexOf(piece.getLast()) + 1);
  }
}
