package kurabe.importers.sources.akita.progress;

import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.time.Era;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.text.JapaneseText;

/// A fiscal year somewhere in a text: `R6`, `令和6年度`, `H30`, `令和元年度`.
///
/// A month or a day (`R7.3時点`, `R6年12月`) is no fiscal year and is not found.
///
/// @param text as printed
/// @param start where it begins in the searched text
/// @param end where it ends, exclusive
record PrintedYear(String text, FiscalYear period, int start, int end) {

  private static final String DIGIT = "0-9０-９";

  /// For use inside larger patterns; holds no groups with names.
  static final String PATTERN =
      "(?<![A-Za-zＡ-Ｚ])(?:令和|平成|昭和|[RHSＲＨＳ])[ \\u3000]*(?:元|["
          + DIGIT
          + "]{1,2})(?:[ \\u3000]*年度|[ \\u3000]*年(?![ \\u3000"
          + DIGIT
          + "])|(?![ \\u3000]*[年.．"
          + DIGIT
          + "]))";

  private static final Pattern YEAR = Pattern.compile(PATTERN);

  static Optional<PrintedYear> find(String text) {
    return YEAR.matcher(text)
        .results()
        .filter(year -> yearOfEra(year.group()) > 0)
        .map(year -> new PrintedYear(year.group(), period(year.group()), year.start(), year.end()))
        .findFirst();
  }

  private static FiscalYear period(String printed) {
    String text = JapaneseText.compact(printed);
    for (Era era : Era.values()) {
      if (text.startsWith(era.kanji()) || text.startsWith(era.name())) {
        return new FiscalYear(era.year(yearOfEra(printed)));
      }
    }
    throw new IllegalStateException("the pattern knows an era that the domain does not: " + text);
  }

  private static int yearOfEra(String printed) {
    return printed.contains("元")
        ? 1
        : Integer.parseInt(JapaneseText.compact(printed).replaceAll("\\D", ""));
  }
}
