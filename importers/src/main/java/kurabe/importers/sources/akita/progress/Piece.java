package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.source.Citation;

/// A stretch of a line, exactly as it stands there, so that it can be quoted.
record Piece(Line line, String text) {

  /// A bullet stands after a space or at the beginning: `・` also occurs inside words.
  private static final Pattern BULLET = Pattern.compile("(?:(?<=[\\s\\u3000])|^)(?=[・‧･•●○◆■▪])");

  Piece {
    text = text.strip();
  }

  List<Piece> bullets() {
    return BULLET
        .splitAsStream(text)
        .filter(part -> !part.isBlank())
        .map(part -> new Piece(line, part))
        .toList();
  }

  String withoutBullet() {
    return text.replaceFirst("^[・‧･•●○◆■▪][\\s\\u3000]*", "");
  }

  Citation citation() {
    return line.cite(text);
  }
}
