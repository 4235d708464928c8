package kurabe.web.words;

import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.time.AsOf;

/// How an indicator's value stands to the value of the nation or a region, in words.
public final class GapWords {

  private GapWords() {}

  /// Short, for beside both figures: `全国を14.3ポイント上回る`, or why that is not said.
  public static String of(Difference gap, String scope) {
    return switch (gap) {
      case Difference.Amount(Rational amount, Unit unit) -> amount(amount, unit, scope);
      case Difference.Moved _ ->
          throw new IllegalArgumentException("grades have no national value");
      case Difference.Withheld(var reason) -> WithholdingWords.of(reason);
    };
  }

  /// With both figures and their vintages: `52.5%は全国38.2%を14.3ポイント上回る（ともにR6年度）。`
  public static String sentence(
      Value value, AsOf asOf, ReferenceValue reference, Difference gap, String scope) {
    String mine = ValueWords.of(value);
    String theirs = scope + QuantityWords.of(reference.value());
    return switch (gap) {
      case Difference.Amount(Rational amount, Unit unit) ->
          mine + "は" + amount(amount, unit, theirs) + vintages(asOf, reference.asOf(), scope) + "。";
      case Difference.Moved _ ->
          throw new IllegalArgumentException("grades have no national value");
      case Difference.Withheld(var reason) ->
          mine
              + "と"
              + theirs
              + vintages(asOf, reference.asOf(), scope)
              + ": "
              + WithholdingWords.of(reason);
    };
  }

  private static String amount(Rational amount, Unit unit, String other) {
    if (amount.signum() == 0) {
      return other + "と同じ";
    }
    Rational size = amount.signum() < 0 ? amount.negate() : amount;
    String verb = amount.signum() < 0 ? "下回る" : "上回る";
    return other + "を" + RationalWords.of(size) + unit.symbol() + verb;
  }

  private static String vintages(AsOf mine, AsOf theirs, String scope) {
    String one = AsOfWords.of(mine);
    String other = AsOfWords.of(theirs);
    return one.equals(other) ? "（ともに" + one + "）" : "（" + one + "、" + scope + "は" + other + "）";
  }
}
