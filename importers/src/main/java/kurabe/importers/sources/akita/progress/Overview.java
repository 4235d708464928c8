package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Tally;
import kurabe.core.source.Citation;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// What the report says of itself before the table: how many initiatives there are, and how many of
/// them got each grade.
///
/// @param announced 「91の取組」, where it is printed
/// @param counts 「A:計画を上回る 18件(19.8%)」 and so on, where they are printed
record Overview(Optional<Announced> announced, List<Counted> counts) {

  private static final Pattern ANNOUNCED =
      Pattern.compile("(?<![0-9０-９,，.．])([0-9０-９]{1,4})[\\s\\u3000]*の[\\s\\u3000]*取組");

  /// Grade, its meaning, count and share; the asterisks are what a conversion left of bold type.
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<label>[^\\s\\u3000*:：、。]{1,3})\\s*[:：](?<meaning>[^0-9０-９*:：]*)"
              + "(?<count>[0-9０-９][0-9０-９,，]*[\\s\\u3000]*件)"
              + "(?:[\\s\\u3000]*[(（][\\s\\u3000]*(?<share>[0-9０-９.．]+[\\s\\u3000]*[%％])[\\s\\u3000]*[)）])?");

  Overview {
    counts = List.copyOf(counts);
  }

  record Announced(Line line, Quantity total) {

    int number() {
      return total.value().intValueExact();
    }
  }

  record Counted(Line line, Tally.Count count) {}

  static Overview of(List<Line> lines) {
    List<Counted> counts = new ArrayList<>();
    for (Line line : lines) {
      COUNT.matcher(line.text()).results().forEach(match -> add(counts, line, match));
    }
    return new Overview(
        lines.stream().flatMap(line -> announced(line).stream()).findFirst(), counts);
  }

  private static void add(List<Counted> counts, Line line, MatchResult match) {
    Figures.parse(match.group("count"))
        .map(
            count ->
                new Tally.Count(
                    JapaneseText.compact(match.group("label")),
                    count,
                    Optional.ofNullable(match.group("share")).flatMap(Figures::parse)))
        .ifPresent(count -> counts.add(new Counted(line, count)));
  }

  private static Optional<Announced> announced(Line line) {
    Matcher matcher = ANNOUNCED.matcher(line.text());
    return matcher.find()
        ? Figures.parse(matcher.group(1))
            .map(total -> new Quantity(total.value(), total.unit(), matcher.group()))
            .map(total -> new Announced(line, total))
        : Optional.empty();
  }

  Stream<String> labels() {
    return counts.stream().map(counted -> counted.count().label());
  }

  /// The counts may stand on one line or on one each; they are cited where they begin.
  Optional<Tally> tally(FiscalYear period) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    Citation citation = counts.getFirst().line().citation();
    return Optional.of(
        new Tally(
            period,
            counts.stream().map(Counted::count).toList(),
            announced.map(Announced::total),
            citation));
  }
}
