package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.Label;

/// The steps of a calculation, so that a reader can follow it with a pocket calculator.
public final class StepWords {

  private StepWords() {}

  public static String of(Step step) {
    return switch (step) {
      case Step.Quotient(Quantity value, Quantity target, Rational rate) ->
          percent(value, target, rate);
      case Step.Floored(Rational floor) -> "下限" + RationalWords.of(floor) + "％に切り上げ";
      case Step.Capped(Rational cap) -> "上限" + RationalWords.of(cap) + "％で打ち切り";
      case Step.Mean(List<Rational> parts, Rational mean) -> mean(parts, mean);
      case Step.Subtracted(Quantity later, Quantity earlier, Rational difference) ->
          QuantityWords.digits(later) + " − " + QuantityWords.digits(earlier) + equal(difference);
      case Step.Share(Quantity count, Quantity total, Rational percent) ->
          percent(count, total, percent);
      case Step.Counted(String label, int count, int missing) -> counted(label, count, missing);
      case Step.Banded(Rational rate, Label label) ->
          RationalWords.of(rate) + "％は「" + label.text() + "」（" + label.meaning() + "）";
      case Step.Rounded(BigDecimal result) -> rounded(result);
      case Step.Published(Outcome outcome) -> "報告書の評価 " + OutcomeWords.of(outcome);
    };
  }

  private static String percent(Quantity part, Quantity whole, Rational percent) {
    return QuantityWords.digits(part)
        + " ÷ "
        + QuantityWords.digits(whole)
        + " × 100"
        + equal(percent);
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

  private static String counted(String label, int count, int missing) {
    String counted = "「" + label + "」は" + count + "件";
    return missing == 0 ? counted : counted + "、ほかに評価の記載がない項目が" + missing + "件";
  }

  private static String rounded(BigDecimal result) {
    String digits = result.scale() > 0 ? "小数第" + result.scale() + "位までに" : "整数に";
    return digits + "四捨五入 → " + Digits.of(result);
  }

  private static String equal(Rational result) {
    return " = " + RationalWords.of(result);
  }
}
