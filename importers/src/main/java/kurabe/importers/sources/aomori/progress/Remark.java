package kurabe.importers.sources.aomori.progress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cell's text and the remark in parentheses after it: `218件 (R5～ R6の累計)`.
///
/// @param remark without its parentheses, empty where there is none
record Remark(String text, String remark) {

  private static final Pattern FORM =
      Pattern.compile("(?s)(.*?)[\\s\\u3000]*[(（\\[［]([^()（）]*)[)）\\]］]\\s*");

  static Remark of(String cell) {
    Matcher matcher = FORM.matcher(cell);
    return matcher.matches()
        ? new Remark(matcher.group(1).strip(), matcher.group(2).strip())
        : new Remark(cell.strip(), "");
  }
}
