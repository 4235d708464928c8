package kurabe.importers.sources.aomori.progress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.importers.text.JapaneseText;

/// A cell's text and the remark in parentheses after it: `218件 (R5～ R6の累計)`.
///
/// @param remark without its parentheses, empty where there is none
record Remark(String text, String remark) {

  private static final Pattern FORM = Pattern.compile("(.*?) ?[(（\\[［]([^()（）]*)[)）\\]］]");

  static Remark of(String cell) {
    String text = JapaneseText.singleSpaced(cell);
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? new Remark(matcher.group(1).strip(), matcher.group(2).strip())
        : new Remark(text, "");
  }
}
