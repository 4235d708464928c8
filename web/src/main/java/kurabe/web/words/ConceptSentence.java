package kurabe.web.words;

import java.util.Optional;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.VintageGap;

/// How a body stands to another for a concept, as a sentence for a person to quote:
/// 「青森県は52.5％で全国38.2％を14.3ポイント上回る（ともに令和6年度）」.
///
/// Made of figures, times and comparability alone; nothing is said that they do not carry.
public final class ConceptSentence {

  private final FigurePair pair;
  private final String body;
  private final String other;

  private ConceptSentence(FigurePair pair, String body, String other) {
    this.pair = pair;
    this.body = body;
    this.other = other;
  }

  /// @param body name of the left figure's body
  /// @param other name of the right one's
  public static String of(FigurePair pair, String body, String other) {
    return new ConceptSentence(pair, body, other).text().replace('%', '％');
  }

  private String text() {
    return switch (pair.difference()) {
      case Difference.Amount(Rational amount, Unit unit) -> apart(amount, unit);
      case Difference.Withheld(var reason) -> beside() + withheld(reason);
      case Difference.Moved _ -> throw new IllegalArgumentException("concepts have no grades");
    };
  }

  private String apart(Rational amount, Unit unit) {
    return switch (pair.vintages()) {
      case VintageGap.Same _ -> left() + "で" + right() + verb(amount, unit) + together();
      case VintageGap.Apart _ ->
          left()
              + time(pair.left())
              + "で"
              + right()
              + time(pair.right())
              + verb(amount, unit)
              + VintageGapWords.of(pair.vintages()).map(gap -> "（" + gap + "）").orElse("");
      case VintageGap.Unknown _ ->
          throw new IllegalArgumentException("no difference across an unknown time");
    };
  }

  private String beside() {
    return pair.vintages() instanceof VintageGap.Same
        ? left() + "、" + other + "は" + theirs() + together()
        : left() + time(pair.left()) + "、" + other + "は" + theirs() + time(pair.right());
  }

  private String left() {
    return pair.left().value() instanceof Value.Absent
        ? body + "の値はなく（" + mine() + "）"
        : body + "は" + mine();
  }

  private String right() {
    return other + theirs();
  }

  private String mine() {
    return words(pair.left(), pair.leftCompared());
  }

  private String theirs() {
    return words(pair.right(), pair.rightCompared());
  }

  private String words(ConceptFigure figure, Optional<ComparableValue> compared) {
    return ComparedWords.of(figure, compared, pair.comparability().basis());
  }

  private String verb(Rational amount, Unit unit) {
    if (amount.signum() == 0) {
      return "と同じ";
    }
    int decimals = NationGapWords.decimals(pair);
    Rational size = amount.signum() < 0 ? amount.negate() : amount;
    if (size.rounded(decimals).signum() == 0) {
      return "とほぼ同じ";
    }
    return "を"
        + RationalWords.rounded(size, decimals)
        + unit.symbol()
        + (amount.signum() < 0 ? "下回る" : "上回る");
  }

  /// One time may be written in two ways: the end of a fiscal year is that year.
  private String together() {
    String mine = period(pair.left().asOf());
    String theirs = period(pair.right().asOf());
    return mine.equals(theirs)
        ? "（ともに" + mine + "）"
        : "（" + mine + "、" + other + "は" + theirs + "）";
  }

  private static String time(ConceptFigure figure) {
    return "（" + period(figure.asOf()) + "）";
  }

  /// The era written out; the source's own words only where its time is not understood.
  private static String period(AsOf asOf) {
    return asOf.period()
        .map(PeriodWords::of)
        .orElse(asOf.text().isEmpty() ? "時点の記載なし" : asOf.text());
  }

  private static String withheld(Withholding reason) {
    return switch (reason) {
      case NOT_A_FIGURE -> "";
      case NO_EARLIER_VALUE,
          NO_LATER_VALUE,
          ITEM_RENAMED,
          PARTS_CHANGED,
          COUNTED_FROM_ANOTHER_YEAR,
          NOT_RATED,
          MISSING,
          DEFINITION_CHANGED,
          UNIT_CHANGED,
          TARGET_CHANGED,
          SCHEME_CHANGED,
          UNITS_DIFFER,
          VINTAGE_UNKNOWN,
          NO_TARGET_TO_COMPARE_BY,
          ONLY_PROXY,
          NOT_COMPARABLE ->
          "。" + WithholdingWords.of(reason);
    };
  }
}
