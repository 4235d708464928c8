package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.plan.ItemKey;
import kurabe.core.quantity.Value;
import kurabe.core.report.Statement;
import kurabe.core.time.Period;
import kurabe.importers.text.Bullet;
import kurabe.importers.text.WholeText;

/// A part of the plan that sentences stand under.
sealed interface Worded permits Policy, Focus {

  ItemKey key();

  /// With their marks.
  List<WholeText> words();

  default Stream<Statement> statements(Period period) {
    return words().stream()
        .map(
            text ->
                new Statement(
                    key(),
                    Statement.Kind.PLAN,
                    period,
                    new Value.Words(Bullet.of(text.text()).map(Bullet::text).orElse(text.text())),
                    text.citation()));
  }
}
