package kurabe.importers.read.excel;

import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days as a Japanese Excel shows them: `2025/12/31`, `令和7年12月31日`, `R7.12.31`.
///
/// @param code the rule; only its first section, for all the days after 1900, counts
record DateText(String code) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*]|_.|\\*.|[gG]+|[eE]+|[yY]+|[mM]+|[dD]+|[aA]{3,}|[hH]+|[sS]+"
              + "|AM/PM|;.*|.");

  private static final Pattern ERA = Pattern.compile("(?i)g+|\\[\\$-(?:[0-9a-f]*)?411]e");
  private static final String QUOTED = "\"[^\"]*\"|\\\\.";

  /// The formatter of other numbers knows no eras.
  static boolean hasEra(String code) {
    String bare = code.replaceAll(QUOTED, "");
    return !bare.equalsIgnoreCase("General")
        && ERA.matcher(bare).find()
        && bare.matches("(?i).*(e|y).*");
  }

  String of(LocalDateTime time) {
    List<MatchResult> tokens = TOKEN.matcher(code).results().toList();
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < tokens.size(); index++) {
      text.append(text(tokens, index, time));
    }
    return text.toString().strip();
  }

  private String text(List<MatchResult> tokens, int index, LocalDateTime time) {
    MatchResult token = tokens.get(index);
    String word = token.group();
    if (word.startsWith("\"")) {
      return token.group(1);
    }
    if (word.startsWith("\\")) {
      return token.group(2);
    }
    return switch (Character.toLowerCase(word.charAt(0))) {
      case '[', '_', '*', ';', '@' -> "";
      case 'g' -> era(word.length(), time);
      case 'e' -> hasEra(code) ? eraYear(time) : Integer.toString(time.getYear());
      case 'y' -> word.length() <= 2 ? year(time) : Integer.toString(time.getYear());
      case 'm' -> isMinute(tokens, index) ? padded(word, time.getMinute()) : month(word, time);
      case 'd' -> day(word, time);
      case 'a' ->
          word.equals("AM/PM")
              ? DateTimeFormatter.ofPattern("a", Locale.US).format(time)
              : weekday(word, time);
      case 'h' -> padded(word, time.getHour());
      case 's' -> padded(word, time.getSecond());
      default -> word;
    };
  }

  /// `m` after hours or before seconds.
  private static boolean isMinute(List<MatchResult> tokens, int index) {
    return nearest(tokens.subList(0, index).reversed()) == 'h'
        || nearest(tokens.subList(index + 1, tokens.size())) == 's';
  }

  private static char nearest(List<MatchResult> tokens) {
    return tokens.stream()
        .map(token -> token.group().replace("[", ""))
        .filter(
            word -> !word.isEmpty() && "ymdhs".indexOf(Character.toLowerCase(word.charAt(0))) >= 0)
        .findFirst()
        .map(word -> Character.toLowerCase(word.charAt(0)))
        .orElse(' ');
  }

  private static String era(int letters, LocalDateTime time) {
    String pattern = letters == 1 ? "GGGGG" : "GGGG";
    String name = DateTimeFormatter.ofPattern(pattern, Locale.JAPAN).format(japanese(time));
    return letters == 2 ? name.substring(0, 1) : name;
  }

  private static String eraYear(LocalDateTime time) {
    return Integer.toString(japanese(time).get(ChronoField.YEAR_OF_ERA));
  }

  private static JapaneseDate japanese(LocalDateTime time) {
    return JapaneseDate.from(time.toLocalDate());
  }

  private static String year(LocalDateTime time) {
    return "%02d".formatted(time.getYear() % 100);
  }

  private static String month(String word, LocalDateTime time) {
    return word.length() > 2
        ? time.getMonth().getDisplayName(style(word), Locale.US)
        : padded(word, time.getMonthValue());
  }

  private static String day(String word, LocalDateTime time) {
    return word.length() > 2
        ? time.getDayOfWeek().getDisplayName(style(word), Locale.US)
        : padded(word, time.getDayOfMonth());
  }

  private static String weekday(String word, LocalDateTime time) {
    return time.getDayOfWeek().getDisplayName(style(word), Locale.JAPAN);
  }

  private static TextStyle style(String word) {
    return word.length() > 3 ? TextStyle.FULL : TextStyle.SHORT;
  }

  private static String padded(String word, int number) {
    return word.length() > 1 ? "%02d".formatted(number) : Integer.toString(number);
  }
}
