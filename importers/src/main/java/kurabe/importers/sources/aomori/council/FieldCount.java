package kurabe.importers.sources.aomori.council;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// How many projects a field has, as the slides print it: `■産業・しごと分野（28事業）`.
record FieldCount(String field, int count, Line line) {

  private static final Pattern FORM =
      Pattern.compile("[■◆●□]?([^■◆●□()]{2,20})分野\\((\\d{1,3})事業\\)");

  /// In the order of the numbers, which is that of the fields.
  static List<FieldCount> list(List<Line> lines) {
    return lines.stream().flatMap(FieldCount::of).toList();
  }

  static boolean isOn(Line line) {
    return of(line).findAny().isPresent();
  }

  private static Stream<FieldCount> of(Line line) {
    return FORM.matcher(JapaneseText.compact(line.text()))
        .results()
        .map(match -> new FieldCount(match.group(1), Integer.parseInt(match.group(2)), line));
  }
}
