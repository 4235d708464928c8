package kurabe.importers.sources.akita.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Value;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// Bullets without a target that set the prefecture beside the nation, in either order:
/// 「5Gの人口カバー率（R6.3末時点） 秋田県93.7% 全国98.1%」.
final class NationBeside {

  private static final String GAP = "[\\s\\u3000、,／/]+";
  private static final String SCOPED = "(?:値|平均)?[\\s\\u3000]*[:：]?[\\s\\u3000]*";
  private static final String FIGURE =
      "([^\\s\\u3000、,／/（(]+(?:,[0-9０-９]{3}[^\\s\\u3000、,／/（(]*)?)";

  private static final Pattern HEAD =
      Pattern.compile(
          "([^（(:：]*[^（(:：\\s\\u3000])[\\s\\u3000]*(?:[（(]([^（()）]*)[)）])?[\\s\\u3000:：]*");
  private static final Pattern PREFECTURE = Pattern.compile("(?:秋田県|本県)" + SCOPED + FIGURE);
  private static final Pattern NATION = Pattern.compile("全国" + SCOPED + FIGURE);

  private static final Pattern BOTH =
      Pattern.compile(
          "(?<head>.*?)(?<figures>(?:"
              + PREFECTURE
              + "|"
              + NATION
              + ")(?:"
              + GAP
              + "(?:"
              + PREFECTURE
              + "|"
              + NATION
              + "))?)");

  private NationBeside() {}

  static Optional<Figure> read(Piece bullet) {
    Matcher both = BOTH.matcher(bullet.withoutBullet());
    if (!both.matches()) {
      return Optional.empty();
    }
    Matcher head = HEAD.matcher(both.group("head"));
    Matcher prefecture = PREFECTURE.matcher(both.group("figures"));
    return head.matches() && prefecture.find()
        ? Figures.parse(prefecture.group(1))
            .map(quantity -> figure(bullet, head, new Value.Measured(quantity), both))
        : Optional.empty();
  }

  private static Figure figure(Piece bullet, Matcher head, Value value, Matcher both) {
    Matcher nation = NATION.matcher(both.group("figures"));
    return new Figure(
        bullet,
        JapaneseText.tidyName(head.group(1)),
        Optional.empty(),
        value,
        Direction.HIGHER_IS_BETTER,
        FigureReader.asOf(Optional.ofNullable(head.group(2))),
        nation.find() ? Figures.parse(nation.group(1)) : Optional.empty());
  }
}
