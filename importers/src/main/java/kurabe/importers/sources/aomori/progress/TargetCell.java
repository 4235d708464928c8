package kurabe.importers.sources.aomori.progress;

import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Value;
import kurabe.core.time.Period;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Aim;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// What an indicator is to reach: `375件`, `30分以内`, `希望する職員`, or nothing (参考値).
///
/// @param value empty where the indicator has no target
/// @param due printed beside the target itself
/// @param unclaimed a remark beside the target that is neither a time nor a reason
record TargetCell(
    Optional<Value> value,
    Direction direction,
    Optional<Period> due,
    Optional<String> rationale,
    String unclaimed) {

  private static final Pattern NO_TARGET =
      Pattern.compile("参考値?|(?:目標)?(?:値)?(?:設定)?(?:なし|無し|せず|しない)");

  /// Words that say where a target comes from: 「(R4全国値)」, 「(全国平均並み)」.
  private static final Pattern REASON = Pattern.compile("全国|平均|水準|根拠|理由|並み|上位|ため");

  private static final Pattern WORDS = Pattern.compile("(?U)[\\p{L}ー・、 ]{2,}");

  /// Empty when the cell holds something else.
  static Optional<TargetCell> parse(String cell) {
    Remark remark = Remark.of(cell);
    String text = JapaneseText.compact(remark.text());
    if (Absences.parse(text).isPresent() || NO_TARGET.matcher(text).matches()) {
      return Optional.of(of(Optional.empty(), Direction.HIGHER_IS_BETTER, remark.remark()));
    }
    return Aim.parse(remark.text())
        .map(aim -> of(measured(aim), aim.direction(), remark.remark()))
        .or(() -> words(remark));
  }

  private static Optional<Value> measured(Aim aim) {
    return Optional.of(new Value.Measured(aim.quantity()));
  }

  private static Optional<TargetCell> words(Remark remark) {
    return WORDS.matcher(remark.text()).matches()
        ? Optional.of(
            of(
                Optional.of(new Value.Words(JapaneseText.tidyName(remark.text()))),
                Direction.HIGHER_IS_BETTER,
                remark.remark()))
        : Optional.empty();
  }

  private static TargetCell of(Optional<Value> value, Direction direction, String remark) {
    Optional<Period> due = Times.parse(remark);
    boolean reason = due.isEmpty() && REASON.matcher(remark).find();
    return new TargetCell(
        value,
        direction,
        due,
        reason ? Optional.of(JapaneseText.tidyName(remark)) : Optional.empty(),
        due.isPresent() || reason ? "" : remark);
  }
}
