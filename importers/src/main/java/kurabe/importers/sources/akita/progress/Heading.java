package kurabe.importers.sources.akita.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.importers.text.JapaneseText;

/// A number and a title, as categories (`(1) 行政手続のオンライン化`) and initiatives
/// (`36 スマート農業を支える基盤整備の実証`) are headed.
///
/// @param number as printed but in half-width digits; empty where there is none
record Heading(String number, String title) {

  private static final Pattern BRACKETED =
      Pattern.compile("([(（]?[0-9０-９]{1,2}[)）])[\\s\\u3000]*(\\S.*)");

  /// The title may itself begin with a digit (`88 5G等…`); figures such as `3,700` or `60%` are no
  /// numbers of items.
  private static final Pattern PLAIN =
      Pattern.compile(
          "([0-9０-９]{1,3})(?:[\\s\\u3000]*[.．、:：][\\s\\u3000]*(?![0-9０-９])|[\\s\\u3000]+|(?=[^\\s0-9０-９,.，．%％]))"
              + "([^\\s\\u3000].*)");

  static final Heading NONE = new Heading("", "");

  static Heading unnumbered(String title) {
    return new Heading("", JapaneseText.tidyName(title));
  }

  /// `(1) title`; also with full-width or only closing brackets.
  static Optional<Heading> findCategory(String text) {
    Matcher matcher = BRACKETED.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Heading(
                JapaneseText.compact(matcher.group(1)), JapaneseText.tidyName(matcher.group(2))))
        : Optional.empty();
  }

  /// `1 title`. Leading zeros do not count: items are numbered `1`, not `01`.
  static Optional<Heading> findItem(String text) {
    Matcher matcher = PLAIN.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Heading(plainNumber(matcher.group(1)), JapaneseText.tidyName(matcher.group(2))))
        : Optional.empty();
  }

  static boolean isNumber(String text) {
    return text.strip().matches("[0-9０-９]{1,3}");
  }

  static Heading numbered(String number, String title) {
    return new Heading(plainNumber(number), JapaneseText.tidyName(title));
  }

  private static String plainNumber(String digits) {
    return Integer.toString(Integer.parseInt(JapaneseText.compact(digits)));
  }

  /// The digits of the number, 0 where there is none.
  int ordinal() {
    String digits = number.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  String label() {
    return number.isEmpty() ? title : number + " " + title;
  }

  boolean sameTitle(Heading other) {
    return JapaneseText.compact(title).equals(JapaneseText.compact(other.title));
  }
}
