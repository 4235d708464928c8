package kurabe.web.words;

import kurabe.core.ambition.Actual;
import kurabe.core.ambition.Required;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;

/// Movements by the year: `年約2.27ポイント`.
public final class YearlyWords {

  private YearlyWords() {}

  public static String of(Required.PerYear required) {
    return size(required.perYear(), required.target().unit());
  }

  /// With the word for its way: `年6.4ポイントの上昇`.
  public static String of(Actual.PerYear actual) {
    Unit unit = actual.newest().value().unit();
    int way = actual.perYear().signum();
    return way == 0 ? "変わらず" : size(actual.perYear(), unit) + "の" + way(way, unit.isPercent());
  }

  private static String way(int sign, boolean level) {
    if (sign > 0) {
      return level ? "上昇" : "増加";
    }
    return level ? "低下" : "減少";
  }

  private static String size(Rational perYear, Unit unit) {
    Rational size = perYear.signum() < 0 ? perYear.negate() : perYear;
    String symbol = unit.isPercent() ? Unit.POINT.symbol() : unit.symbol();
    return "年" + RationalWords.about(size) + symbol;
  }
}
