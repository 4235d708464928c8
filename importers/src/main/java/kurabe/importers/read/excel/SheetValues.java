package kurabe.importers.read.excel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.Parts;
import kurabe.importers.text.JapaneseText;

/// What the cells of a workbook show.
record SheetValues(SharedStrings strings, Styles styles, NumberText numbers) {

  static SheetValues of(Workbook workbook, Parts parts) throws IOException, XMLStreamException {
    Optional<String> strings = workbook.relations().find("sharedStrings").filter(parts::has);
    Optional<String> styles = workbook.relations().find("styles").filter(parts::has);
    return new SheetValues(
        strings.isPresent()
            ? SharedStrings.read(parts, strings.get())
            : new SharedStrings(List.of()),
        styles.isPresent() ? Styles.read(parts, styles.get()) : Styles.NONE,
        new NumberText(workbook.from1904()));
  }

  /// @param type as the file tells it: `s` for a shared text, `n` or nothing for a number
  /// @throws RuntimeException when the value is none of its type
  String shown(String type, String style, String raw) {
    return switch (type) {
      case "s" -> line(strings.texts().get(Integer.parseInt(raw.strip())));
      case "str", "inlineStr" -> line(RichText.unescaped(raw));
      case "b" -> raw.strip().equals("1") || raw.strip().equals("true") ? "TRUE" : "FALSE";
      case "e" -> raw.strip();
      case "d" -> numbers.ofDay(raw.strip(), styles.format(style));
      case "n", "" -> raw.isBlank() ? "" : numbers.of(raw.strip(), styles.format(style));
      default -> throw new IllegalArgumentException(type);
    };
  }

  /// A cell is one line to whoever reads it, however it is broken to fit its width.
  private static String line(String text) {
    return JapaneseText.joinLines(text);
  }
}
