package kurabe.importers.sources.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.importers.text.JapaneseText;

/// A title and the number before it: `(1) 行政手続のオンライン化`, `36 スマート農業を支える基盤整備`.
///
/// @param number as printed, half-width; empty where there is none
record Numbered(String number, String title) {

  private static final Pattern FORM =
      Pattern.compile(
          "([(（][0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}[)）]|[①-⑳]"
              + "|[0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*"
              + "(?:[.．、:：](?![0-9０-９])|(?=[\\s\\u3000])|(?=[^\\s0-9０-９,.，．%％])))"
              + "[\\s\\u3000]*([^\\s\\u3000].*)",
          Pattern.DOTALL);

  private static final Pattern SIGN = Pattern.compile("[.、:]$");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  static Numbered unnumbered(String text) {
    return new Numbered("", JapaneseText.tidyName(text));
  }

  static Numbered split(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? new Numbered(number(matcher.group(1)), JapaneseText.tidyName(matcher.group(2)))
        : unnumbered(text);
  }

  /// Leading zeros do not count: items are numbered `1`, not `01`.
  static String number(String text) {
    String number = SIGN.matcher(JapaneseText.compact(text)).replaceAll("");
    return DIGITS.matcher(number).matches() ? Integer.toString(Integer.parseInt(number)) : number;
  }
}
