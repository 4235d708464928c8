package kurabe.importers.sources.aomori.progress;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kurabe.core.quantity.Quantity;
import kurabe.core.time.AsOf;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Where an indicator's figures come from, and the national values that are noted there:
/// `総務省「…調査」 (R6年度全国値 65.3 %)`.
///
/// @param source without the national values
/// @param unread a mention of a national value that could not be read, otherwise empty
record SourceCell(String source, List<National> nationals, String unread) {

  record National(Quantity value, AsOf asOf) {}

  private static final String TIME =
      "((?:令和|平成|[RHＲＨ])\\s*(?:\\d{1,2}|元)\\s*年?度?|(?:19|20)\\d\\d年度?)?";

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?U)[(（]?\\s*"
              + TIME
              + "\\s*の?全国(?:平均値|平均|値)[:：は\\s]*"
              + "([+▲△−－-]?[\\d,，.．]+\\s*[^\\s\\d()（）、。,/]*)"
              + "(?:\\s*[(（]([^()（）]*)[)）])?\\s*[)）]?");

  private static final Pattern MENTION = Pattern.compile("全国(?:値|平均)");

  private static final Pattern DITTO = Pattern.compile("同上|〃|″|\"");

  static SourceCell parse(String cell) {
    String text = JapaneseText.singleSpaced(cell);
    List<MatchResult> mentions = NATIONAL.matcher(text).results().toList();
    List<National> nationals =
        mentions.stream().flatMap(match -> national(match).stream()).toList();
    String source = NATIONAL.matcher(text).replaceAll(" ");
    boolean unread = MENTION.matcher(source).find() || nationals.size() < mentions.size();
    return new SourceCell(JapaneseText.tidyName(source), nationals, unread ? cell.strip() : "");
  }

  private static Optional<National> national(MatchResult match) {
    String before = match.group(1) == null ? "" : match.group(1);
    String after = match.group(3) == null ? "" : match.group(3);
    return Figures.parse(match.group(2))
        .map(value -> new National(value, Times.asOf(before.isEmpty() ? after : before)));
  }

  boolean isDitto() {
    return DITTO.matcher(JapaneseText.compact(source)).matches();
  }
}
