package kurabe.importers.sources.profile;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.profile.TextPattern;
import kurabe.importers.text.JapaneseText;

/// A pattern of a profile, ready to be compared. Texts are compared [JapaneseText#compact].
sealed interface Matching {

  /// Whether the whole text is meant, without what stands in brackets.
  boolean isExactly(String compact);

  /// Whether it is somewhere in the text.
  boolean isWithin(String compact);

  record Plain(String compact) implements Matching {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    @Override
    public boolean isExactly(String text) {
      return text.equals(compact) || BRACKETS.matcher(text).replaceAll("").equals(compact);
    }

    @Override
    public boolean isWithin(String text) {
      return text.contains(compact);
    }
  }

  record Expression(Pattern pattern) implements Matching {

    static Expression of(TextPattern.Regex regex) {
      return new Expression(Pattern.compile(regex.expression()));
    }

    @Override
    public boolean isExactly(String text) {
      return isWithin(text);
    }

    @Override
    public boolean isWithin(String text) {
      return find(text).isPresent();
    }

    Optional<MatchResult> find(String text) {
      try {
        Matcher matcher = pattern.matcher(new Guarded(text));
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
      } catch (Guarded.Exhausted _) {
        return Optional.empty();
      }
    }

    /// The first group, or the whole match where the expression has none.
    Optional<String> captured(String text) {
      return find(text)
          .flatMap(match -> Optional.ofNullable(match.group(match.groupCount() > 0 ? 1 : 0)));
    }
  }

  static Matching of(TextPattern pattern) {
    return switch (pattern) {
      case TextPattern.Plain(String text) -> new Plain(JapaneseText.compact(text));
      case TextPattern.Regex regex -> Expression.of(regex);
    };
  }
}
