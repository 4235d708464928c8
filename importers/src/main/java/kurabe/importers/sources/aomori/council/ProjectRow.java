package kurabe.importers.sources.aomori.council;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// A line that begins a project's row: `46 …`, with its group's heading in front (`交通 46 …`), or
/// the number alone with the name on the next lines.
///
/// @param heading empty where none stands in front
/// @param name empty where it stands on the next lines
record ProjectRow(String heading, int number, String name) {

  private static final Pattern FORM =
      Pattern.compile("(?U)(?:([^\\d(（]{1,12}) )?(\\d{1,3})(?: (\\S.*))?");

  /// @param last number of the row before; a heading in front is believed only for the next one
  static Optional<ProjectRow> parse(Line line, int last) {
    Matcher matcher = FORM.matcher(JapaneseText.singleSpaced(line.text()).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String heading = matcher.group(1) == null ? "" : matcher.group(1);
    String name = matcher.group(3) == null ? "" : matcher.group(3);
    int number = Integer.parseInt(JapaneseText.compact(matcher.group(2)));
    return heading.isEmpty() || number > last
        ? Optional.of(new ProjectRow(heading, number, name))
        : Optional.empty();
  }
}
