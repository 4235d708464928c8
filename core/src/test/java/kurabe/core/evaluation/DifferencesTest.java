package kurabe.core.evaluation;

import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Difference.Amount;
import kurabe.core.evaluation.Difference.Moved;
import kurabe.core.evaluation.Difference.Withheld;
import kurabe.core.evaluation.Differences.Rated;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.SchemeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  private static final SchemeCode AOMORI = new SchemeCode("aomori-dx");
  private static final AttainmentBands AKITA =
      (AttainmentBands) new Catalog().getScheme(new SchemeCode("akita-dx"));

  @Test
  void valuesInPerCentDifferByPoints() {
    Indicator indicator = indicator("指標", Optional.of(value("45.4%")));
    assertThat(Differences.ofValues(indicator, value("22.9%"), indicator, value("29.3%")))
        .isEqualTo(amount("6.4", Unit.POINT));
  }

  @Test
  void countsDifferInTheirUnit() {
    Indicator indicator = indicator("指標", Optional.of(value("450人")));
    assertThat(Differences.ofValues(indicator, value("209人"), indicator, value("382人")))
        .isEqualTo(amount("173", new Unit("人")));
  }

  @Test
  void aChangedDefinitionOrUnitWithholdsTheDifference() {
    Indicator was = indicator("指標", Optional.of(value("450人")));
    Indicator renamed = indicator("別の指標", Optional.of(value("450人")));
    Indicator otherUnit = indicator("指標", Optional.of(value("45%")));
    assertThat(Differences.ofValues(was, value("1人"), renamed, value("2人")))
        .isEqualTo(new Withheld(Withholding.DEFINITION_CHANGED));
    assertThat(Differences.ofValues(was, value("1人"), otherUnit, value("2%")))
        .isEqualTo(new Withheld(Withholding.UNIT_CHANGED));
  }

  @Test
  void anAbsentValueHasNoDifference() {
    Indicator indicator = indicator("指標", Optional.of(value("450人")));
    Value absent = new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査中");
    assertThat(Differences.ofValues(indicator, absent, indicator, value("1人")))
        .isEqualTo(new Withheld(Withholding.NOT_A_FIGURE));
  }

  @Test
  void ratesAreComparedOnlyUnderTheSameTargetAndScheme() {
    Rated earlier = rated("450人", AOMORI, "46.4%");
    assertThat(Differences.ofRates(earlier, rated("450人", AOMORI, "84.9%")))
        .isEqualTo(amount("38.5", Unit.POINT));
    assertThat(Differences.ofRates(earlier, rated("500人", AOMORI, "84.9%")))
        .isEqualTo(new Withheld(Withholding.TARGET_CHANGED));
    assertThat(Differences.ofRates(earlier, rated("450人", AKITA.code(), "84.9%")))
        .isEqualTo(new Withheld(Withholding.SCHEME_CHANGED));
  }

  @Test
  void theSameTargetWrittenToMoreDigitsIsTheSameTarget() {
    assertThat(Differences.ofRates(rated("60%", AOMORI, "10.0%"), rated("60.0%", AOMORI, "10.5%")))
        .isEqualTo(amount("0.5", Unit.POINT));
  }

  @ParameterizedTest
  @CsvSource({"C, A, 2", "B, B, 0", "A, B, -1"})
  void gradesMoveBySteps(String earlier, String later, int steps) {
    assertThat(Differences.ofGrades(AKITA, new Outcome.Grade(earlier), new Outcome.Grade(later)))
        .isEqualTo(new Moved(steps));
  }

  @Test
  void anItemThatWasNotRatedDidNotMove() {
    Outcome grade = new Outcome.Grade("B");
    assertThat(Differences.ofGrades(AKITA, new Outcome.NotRated("-"), grade))
        .isEqualTo(new Withheld(Withholding.NOT_RATED));
    assertThat(Differences.ofGrades(AKITA, new Outcome.Missing(AbsenceReason.UNREADABLE), grade))
        .isEqualTo(new Withheld(Withholding.MISSING));
    assertThat(Differences.ofGrades(AKITA, grade, new Outcome.Grade("S")))
        .isEqualTo(new Withheld(Withholding.SCHEME_CHANGED));
  }

  private static Rated rated(String target, SchemeCode scheme, String rate) {
    return new Rated(
        indicator("指標", Optional.of(value(target))), scheme, new Outcome.Rate(quantity(rate)));
  }

  private static Difference amount(String amount, Unit unit) {
    return new Amount(Rational.of(new BigDecimal(amount)), unit);
  }
}
