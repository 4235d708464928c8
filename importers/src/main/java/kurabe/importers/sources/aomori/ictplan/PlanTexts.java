package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.Bullet;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// The slides as whole texts: what begins with a mark, a number or a bracket begins a text.
final class PlanTexts {

  private static final Pattern START =
      Pattern.compile(
          "(?:■.*|施策[0-9]{1,2}(?![~〜、0-9]).*|【[^】0-9]*】|※.*|重点項目指標|重点項目・推進体制.*|施策の展開方向.*)");

  private PlanTexts() {}

  static List<WholeText> of(List<Line> lines) {
    return BrokenLines.join(lines, PlanTexts::starts);
  }

  private static boolean starts(String line) {
    return Bullet.of(line).isPresent() || START.matcher(JapaneseText.compact(line)).matches();
  }

  /// What follows the first text of its kind, up to one that ends it.
  static List<WholeText> after(
      List<WholeText> texts, Predicate<WholeText> first, Predicate<WholeText> end) {
    return texts.stream().dropWhile(first.negate()).skip(1).takeWhile(end.negate()).toList();
  }

  /// Top bullets are `l`, those below them `Ø` and `•`.
  static boolean isTop(WholeText text) {
    return Bullet.of(text.text()).filter(bullet -> isTop(bullet.mark())).isPresent();
  }

  private static boolean isTop(String mark) {
    return switch (mark) {
      case "l", "⚫", "●", "◆", "■" -> true;
      default -> false;
    };
  }

  /// Without its mark, in the form for matching.
  static String compact(WholeText text) {
    return JapaneseText.compact(bare(text));
  }

  static String bare(WholeText text) {
    return Bullet.of(text.text()).map(Bullet::text).orElse(text.text());
  }
}
