package kurabe.importers.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.time.Period;

/// A way to write a time, and what it means.
record TimeForm(Pattern pattern, Function<MatchResult, Optional<Period>> meaning) {

  /// What a form found in a longer text.
  record Found(int start, int length, Period period) {}

  static TimeForm of(String pattern, Function<MatchResult, Optional<Period>> meaning) {
    return new TimeForm(Pattern.compile(pattern), meaning);
  }

  Optional<Period> read(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? meaning.apply(matcher.toMatchResult()) : Optional.empty();
  }

  Optional<Found> findIn(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? meaning
            .apply(matcher.toMatchResult())
            .map(period -> new Found(matcher.start(), matcher.group().length(), period))
        : Optional.empty();
  }
}
