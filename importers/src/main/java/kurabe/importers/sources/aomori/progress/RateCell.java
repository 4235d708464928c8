package kurabe.importers.sources.aomori.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.importers.text.Changes;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// A rate or an index in per cent, the difference to the previous period, or both:
/// `63.2% (+8.3ポイント)`, `(+0.8ポイント)`.
record RateCell(Optional<Quantity> rate, Optional<Quantity> difference) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?U)([^(（+＋]*?)\\s*[(（]?\\s*(?:前[期回][差比]\\s*[:：]?)?\\s*"
              + "([+＋±▲△−－-]?\\s*[\\d.．]+\\s*(?:ポイント|pt)[^)）]*)?[)）]?");

  /// Empty when the cell holds anything else, and when it is blank.
  static Optional<RateCell> parse(String cell) {
    Matcher matcher = FORM.matcher(JapaneseText.singleSpaced(cell));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Quantity> rate = Figures.parse(matcher.group(1)).flatMap(RateCell::percent);
    Optional<Quantity> difference = Optional.ofNullable(matcher.group(2)).flatMap(Changes::parse);
    boolean understood =
        rate.isPresent() != matcher.group(1).isBlank()
            && difference.isPresent() == (matcher.group(2) != null)
            && (rate.isPresent() || difference.isPresent());
    return understood ? Optional.of(new RateCell(rate, difference)) : Optional.empty();
  }

  /// The header says per cent (× 100); some tables leave the sign out in the cells.
  private static Optional<Quantity> percent(Quantity figure) {
    return figure.unit().isPercent() || figure.unit().equals(Unit.NONE)
        ? Optional.of(new Quantity(figure.value(), Unit.PERCENT, figure.text()))
        : Optional.empty();
  }

  static boolean isRate(String cell) {
    return parse(cell).filter(parsed -> parsed.rate().isPresent()).isPresent();
  }
}
