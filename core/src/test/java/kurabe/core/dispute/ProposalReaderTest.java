package kurabe.core.dispute;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.quantity.Unit;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderTest {

  private static final EvaluationScheme AOMORI = scheme("aomori-dx");
  private static final EvaluationScheme AKITA = scheme("akita-dx");
  private static final Contested VALUE = new Contested.OfValue(new IndicatorKey("telework"));
  private static final Contested GRADE =
      new Contested.OfOutcome(new Subject.OfItem(ItemKey.numbered("1")));

  @ParameterizedTest
  @CsvSource({"55.0％, 55.0", "55.0, 55.0", "５５．００ %, 55.00", "▲0.3%, -0.3", "'1,234%', 1234"})
  void aFigureIsReadInTheUnitOfTheDisputedOneWithItsPrintedScale(String written, String value) {
    assertThat(ProposalReader.read(written, disputed(VALUE, Unit.PERCENT), AOMORI))
        .isInstanceOfSatisfying(
            Proposal.Figure.class,
            it -> {
              assertThat(it.quantity().value()).isEqualTo(new BigDecimal(value));
              assertThat(it.quantity().unit()).isEqualTo(Unit.PERCENT);
              assertThat(it.written()).isEqualTo(written);
            });
  }

  @Test
  void aMultiplierHidesDigitsAndIsKeptInTheScale() {
    assertThat(ProposalReader.read("174万PV", disputed(VALUE, new Unit("PV")), AOMORI))
        .isInstanceOfSatisfying(
            Proposal.Figure.class,
            it -> assertThat(it.quantity().value()).isEqualTo(new BigDecimal("174E+4")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"55件", "約55%", "五十五", "55.0%～56.0%", "<b>55</b>", "-", "B"})
  void whatIsNotUnderstoodIsKeptAsItWasWritten(String written) {
    assertThat(ProposalReader.read(written, disputed(VALUE, Unit.PERCENT), AOMORI))
        .isEqualTo(new Proposal.Unread(written));
  }

  @Test
  void aGradeIsOneOfItsOwnScheme() {
    assertThat(ProposalReader.read("Ａ", disputed(GRADE, Unit.PERCENT), AKITA))
        .isEqualTo(new Proposal.Grade("Ａ", "A"));
    assertThat(ProposalReader.read("S", disputed(GRADE, Unit.PERCENT), AKITA))
        .isEqualTo(new Proposal.Unread("S"));
  }

  private static ContestedFigure disputed(Contested what, Unit unit) {
    return new ContestedFigure(what, NOW, "名称", "60.0%", unit, CITATION);
  }

  private static EvaluationScheme scheme(String code) {
    return new Catalog().getScheme(new SchemeCode(code));
  }
}
