package kurabe.importers.sources.profile;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.importing.Reading;
import kurabe.core.profile.Profile;
import kurabe.core.profile.TextPattern;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.source.Document;
import kurabe.core.time.Period;
import kurabe.importers.source.DocumentSource;
import kurabe.importers.text.JapaneseText;

/// A source made from a profile.
///
/// @param scheme that the plan judges itself by, for the labels of its grades
record ProfileSource(Profile profile, EvaluationScheme scheme) implements DocumentSource {

  /// A report says what it is on its first pages.
  private static final int LINES = 2_000;

  private static final int ROWS = 200;

  @Override
  public String code() {
    return profile.code().value();
  }

  @Override
  public String title() {
    return profile.title();
  }

  @Override
  public boolean recognises(Opened.Contents contents) {
    return hasTitle(contents) && hasHeader(contents);
  }

  private boolean hasTitle(Opened.Contents contents) {
    List<Matching> titles = all(profile.recognition().titles());
    return titles.isEmpty()
        || contents.text().lines().stream()
            .limit(LINES)
            .map(Line::text)
            .map(JapaneseText::compact)
            .anyMatch(text -> titles.stream().anyMatch(title -> title.isWithin(text)));
  }

  private boolean hasHeader(Opened.Contents contents) {
    List<Matching> headers = all(profile.recognition().headers());
    return headers.isEmpty()
        || Blocks.of(contents).stream()
            .flatMap(block -> block.grid().rows().stream().limit(ROWS))
            .map(row -> row.stream().map(cell -> JapaneseText.compact(cell.text())).toList())
            .anyMatch(
                row ->
                    headers.stream().allMatch(header -> row.stream().anyMatch(header::isWithin)));
  }

  private static List<Matching> all(List<TextPattern> patterns) {
    return patterns.stream().map(Matching::of).toList();
  }

  @Override
  public Reading read(Opened.Contents contents, Document document, Optional<Period> asOf) {
    return ProfileReading.of(profile, scheme, contents).read(document, asOf);
  }
}
