package kurabe.importers.sources.akita.progress;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.text.JapaneseText;

/// One part of a detail block. A part that a conversion broke over several lines has several
/// pieces.
///
/// @param cell marker and text as they stand in the line
/// @param year in the marker (【R6計画】), where it has one
/// @param pieces the text without the marker
record Part(PartKind kind, Piece cell, Optional<FiscalYear> year, List<Piece> pieces) {

  /// Stands in Kurabe's own copy of the report for sentences, which it does not reproduce.
  static final String WITHHELD = "（本文は転記していない）";

  /// Not inside a word: data series are called 【累積】 in the middle of a bullet.
  private static final Pattern MARKER = Pattern.compile("(?:(?<=[\\s\\u3000])|^)【[^【】]{1,16}】");

  Part {
    pieces = List.copyOf(pieces);
  }

  /// The parts that begin in a cell; most often one, several where a conversion joined cells.
  static List<Part> findAll(Line line, String cell) {
    List<MatchResult> markers =
        MARKER
            .matcher(cell)
            .results()
            .filter(marker -> PartKind.find(marker.group()).isPresent())
            .toList();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      int end = i + 1 < markers.size() ? markers.get(i + 1).start() : cell.length();
      parts.add(of(line, cell, markers.get(i), end));
    }
    return parts;
  }

  private static Part of(Line line, String cell, MatchResult marker, int end) {
    return new Part(
        PartKind.find(marker.group()).orElseThrow(),
        new Piece(line, cell.substring(marker.start(), end)),
        PrintedYear.find(marker.group()).map(PrintedYear::period),
        List.of(new Piece(line, cell.substring(marker.end(), end))));
  }

  Part and(Piece more) {
    return new Part(kind, cell, year, Stream.concat(pieces.stream(), Stream.of(more)).toList());
  }

  List<Piece> bullets() {
    return pieces.stream().flatMap(piece -> piece.bullets().stream()).toList();
  }

  /// One line for each bullet.
  Value value() {
    String text =
        bullets().stream().map(Piece::text).map(JapaneseText::tidyName).collect(joining("\n"));
    if (text.isEmpty()) {
      return new Value.Absent(AbsenceReason.NOT_PUBLISHED, "");
    }
    return text.equals(WITHHELD)
        ? new Value.Absent(AbsenceReason.WITHHELD, WITHHELD)
        : new Value.Words(text);
  }

  Citation citation() {
    return cell.citation();
  }
}
