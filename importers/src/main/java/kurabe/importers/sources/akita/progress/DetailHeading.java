package kurabe.importers.sources.akita.progress;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// 「13 多様な働き方に対応した環境整備（総務部、企画振興部）」 taken apart.
///
/// @param known whether the table has an initiative of this number and title
record DetailHeading(Heading heading, String department, boolean known) {

  private static final Pattern DEPARTMENT =
      Pattern.compile("(.*\\S)[\\s\\u3000]*[（(]([^（）()]*)[）)]");

  static Optional<DetailHeading> find(Line line, Outline outline) {
    String text =
        line.cells().stream()
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .collect(joining(" "));
    return text.matches("[0０].*|.*。.*")
        ? Optional.empty()
        : Heading.findItem(text).map(heading -> of(heading, outline));
  }

  /// A title may itself end in a bracket; the table tells which.
  private static DetailHeading of(Heading heading, Outline outline) {
    Matcher matcher = DEPARTMENT.matcher(heading.title());
    if (isKnown(heading, outline) || !matcher.matches()) {
      return new DetailHeading(heading, "", isKnown(heading, outline));
    }
    Heading title = new Heading(heading.number(), matcher.group(1));
    String department = JapaneseText.tidyName(matcher.group(2));
    return new DetailHeading(title, department, isKnown(title, outline));
  }

  private static boolean isKnown(Heading heading, Outline outline) {
    return outline
        .find(heading.number())
        .filter(placed -> placed.initiative().heading().sameTitle(heading))
        .isPresent();
  }
}
