package kurabe.importers.sources.aomori.ictplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Bullet;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// Reads the focal points with what is said of each: circled numbers below their heading. Pages
/// come between them.
final class FocalPoints {

  private static final String NAME = "重点項目";
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");
  private static final Pattern PAGE = Pattern.compile("■.*|重点項目・推進体制.*");
  private static final Pattern TABLE = Pattern.compile("重点項目指標.*");

  private FocalPoints() {}

  static List<Focus> read(List<WholeText> texts, ProblemLog log) {
    List<Focus> focuses = new ArrayList<>();
    for (WholeText text : PlanTexts.after(texts, FocalPoints::isHeading, FocalPoints::ends)) {
      Optional<Bullet> bullet = Bullet.of(text.text());
      Optional<Bullet> circled = bullet.filter(it -> CIRCLED.matcher(it.mark()).matches());
      if (circled.isPresent()) {
        add(circled.get(), text, focuses, log);
      } else if (!PAGE.matcher(JapaneseText.compact(text.text())).matches()) {
        word(text, focuses, log);
      }
    }
    check(texts, focuses, log);
    return List.copyOf(focuses);
  }

  private static boolean isHeading(WholeText text) {
    return PlanTexts.isTop(text) && PlanTexts.compact(text).equals(NAME);
  }

  private static boolean ends(WholeText text) {
    String compact = JapaneseText.compact(text.text());
    return TABLE.matcher(compact).matches()
        || (PlanTexts.isTop(text) && !PAGE.matcher(compact).matches());
  }

  private static void add(Bullet bullet, WholeText text, List<Focus> focuses, ProblemLog log) {
    if (focuses.stream().anyMatch(known -> known.number().equals(bullet.mark()))) {
      log.add(new Problem.DuplicateItem(text.first().place(), text.text()));
    } else {
      focuses.add(
          new Focus(bullet.mark(), JapaneseText.tidyName(bullet.text()), text, new ArrayList<>()));
    }
  }

  private static void word(WholeText text, List<Focus> focuses, ProblemLog log) {
    if (focuses.isEmpty()) {
      log.add(new Problem.UnclaimedText(text.first().place(), text.text()));
    } else {
      focuses.getLast().words().add(text);
    }
  }

  private static void check(List<WholeText> texts, List<Focus> focuses, ProblemLog log) {
    if (focuses.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, NAME));
    }
    char expected = '①';
    for (Focus focus : focuses) {
      char number = focus.number().charAt(0);
      for (; expected < number; expected++) {
        log.add(new Problem.MissingItem(focus.text().first().place(), NAME + expected));
      }
      expected++;
    }
    Announced.find(texts, NAME)
        .ifPresent(announced -> announced.compare(NAME, focuses.size(), log));
  }
}
