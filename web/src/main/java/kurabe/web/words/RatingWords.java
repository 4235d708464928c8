package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.time.Period;

/// How a rate comes from figures, as an equation.
final class RatingWords {

  private RatingWords() {}

  static String of(Step.Rating step) {
    return switch (step) {
      case Step.Quotient(Quantity value, Quantity target, Rational rate) ->
          percent(value, target, rate);
      case Step.Inverse(Quantity target, Quantity value, Rational rate) ->
          percent(target, value, rate) + "（小さいほどよい指標のため、目標値÷実績値）";
      case Step.Mirrored(Quantity value, Quantity target, Rational rate) ->
          "(2 − " + digits(value) + " ÷ " + digits(target) + ") × 100" + equal(rate);
      case Step.YearlyTarget(Period due, Quantity target) ->
          PeriodWords.of(due) + "の目標値は" + QuantityWords.of(target);
      case Step.Expected expected -> expected(expected);
      case Step.AgainstExpected(Quantity value, Rational expected, Rational rate) ->
          digits(value) + " ÷ " + RationalWords.of(expected) + " × 100" + equal(rate);
      case Step.Gained gained -> gained(gained);
      case Step.Paced paced -> paced(paced);
      case Step.Floored(Rational floor) -> "下限" + RationalWords.of(floor) + "％に切り上げ";
      case Step.Capped(Rational cap) -> "上限" + RationalWords.of(cap) + "％で打ち切り";
      case Step.Mean(List<Rational> parts, Rational mean) -> mean(parts, mean);
    };
  }

  static String percent(Quantity part, Quantity whole, Rational percent) {
    return digits(part) + " ÷ " + digits(whole) + " × 100" + equal(percent);
  }

  private static String expected(Step.Expected step) {
    return "一定の歩みなら "
        + digits(step.target())
        + " × "
        + step.passed()
        + " ÷ "
        + step.months()
        + equal(step.expected())
        + "（"
        + step.months()
        + "か月のうち"
        + step.passed()
        + "か月）";
  }

  private static String gained(Step.Gained step) {
    String baseline = digits(step.baseline());
    return "("
        + digits(step.value())
        + " − "
        + baseline
        + ") ÷ ("
        + digits(step.target())
        + " − "
        + baseline
        + ") × 100"
        + equal(step.rate());
  }

  private static String paced(Step.Paced step) {
    return RationalWords.of(step.gained())
        + " ÷ ("
        + step.passed()
        + " ÷ "
        + step.months()
        + ")"
        + equal(step.rate())
        + "（"
        + step.months()
        + "か月のうち"
        + step.passed()
        + "か月）";
  }

  private static String mean(List<Rational> parts, Rational mean) {
    int size = parts.size();
    String sum = parts.stream().map(part -> part(part, parts)).collect(joining("+"));
    return size + "指標の平均 (" + sum + ")÷" + size + equal(mean);
  }

  /// Rates that are all printed with one digit keep it: `44.0` beside `58.1`.
  private static String part(Rational part, List<Rational> parts) {
    if (!parts.stream().allMatch(Digits::isShort)) {
      return RationalWords.of(part);
    }
    int decimals =
        parts.stream()
            .mapToInt(one -> Digits.stripped(one.rounded(Digits.DECIMALS)).scale())
            .max()
            .orElse(0);
    return RationalWords.rounded(part, decimals);
  }

  private static String digits(Quantity quantity) {
    return QuantityWords.digits(quantity);
  }

  private static String equal(Rational result) {
    return " = " + RationalWords.of(result);
  }
}
