package kurabe.db.survey;

import org.jspecify.annotations.Nullable;

/// Rows in the text format of PostgreSQL's `COPY`: fields by tabs, rows by line feeds, `\N` for
/// null.
final class CopyText {

  private final StringBuilder text = new StringBuilder();

  void row(@Nullable Object... fields) {
    for (int at = 0; at < fields.length; at++) {
      if (at > 0) {
        text.append('\t');
      }
      append(fields[at]);
    }
    text.append('\n');
  }

  private void append(@Nullable Object field) {
    if (field == null) {
      text.append("\\N");
    } else {
      field.toString().chars().forEach(this::escape);
    }
  }

  private void escape(int letter) {
    switch (letter) {
      case '\\' -> text.append("\\\\");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      default -> text.append((char) letter);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
