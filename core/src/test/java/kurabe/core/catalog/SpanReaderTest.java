package kurabe.core.catalog;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanSpan;
import kurabe.core.plan.Target;
import kurabe.core.time.Period;
import kurabe.core.time.Span;
import org.junit.jupiter.api.Test;

class SpanReaderTest {

  private static final PlanCode AOMORI = new PlanCode("aomori-dx");
  private static final Catalog CATALOG = new Catalog();

  @Test
  void aomorisTargetsFor2028HaveFiftyEightMonths() {
    Optional<Span> span = CATALOG.findSpan(AOMORI, due(new Period.CalendarYear(2028)));
    assertThat(span).contains(new Span(YearMonth.of(2024, 3), YearMonth.of(2028, 12)));
    assertThat(span.orElseThrow().months()).isEqualTo(58);
  }

  @Test
  void aPlanWhoseBeginningNoDocumentPrintsHasNoSpan() {
    assertThat(CATALOG.findSpan(new PlanCode("akita-dx"), due(new Period.FiscalYear(2024))))
        .isEmpty();
  }

  @Test
  void aTargetThatWasDueBeforeThePlanBeganHasNoSpan() {
    assertThat(CATALOG.findSpan(AOMORI, due(new Period.CalendarYear(2023)))).isEmpty();
  }

  @Test
  void aTargetWithoutADueTimeEndsWithThePlanIfThatIsStated() {
    assertThat(CATALOG.findSpan(AOMORI, Optional.empty())).isEmpty();
    assertThat(read("first: 2021-04, last: 2026-03").until(Optional.empty()))
        .contains(new Span(YearMonth.of(2021, 4), YearMonth.of(2026, 3)));
  }

  @Test
  void aTargetsOwnDueTimeCountsBeforeTheEndOfThePlan() {
    assertThat(read("first: 2021-04, last: 2026-03").until(due(new Period.FiscalYear(2023))))
        .contains(new Span(YearMonth.of(2021, 4), YearMonth.of(2024, 3)));
  }

  @Test
  void allFaultsAreListedAtOnce() {
    String yaml =
        """
        spans:
          - { plan: Ä, first: 2024-13, last: soon, ground: 理由, source: 資料, frist: x }
          - { plan: one, first: 2024-04, last: 2024-03, ground: 理由 }
          - { plan: one, first: 2024-04, ground: 理由, source: 資料 }
        """;
    assertThatThrownBy(() -> SpanReader.read("test.yml", yaml))
        .asInstanceOf(type(InvalidCatalog.class))
        .extracting(invalid -> invalid.messages())
        .isEqualTo(
            List.of(
                "test.yml.spans[0]: unknown key 'frist'",
                "test.yml.spans[0]: expected a month such as 2024-04 for 'first' but found '2024-13'",
                "test.yml.spans[0]: expected a month such as 2024-04 for 'last' but found 'soon'",
                "test.yml.spans[0]: expected a-z, 0-9 and - in 'plan' but found 'Ä'",
                "test.yml.spans[1]: expected 'first' no later than 'last'",
                "test.yml.spans[1]: expected a text for 'source'",
                "test.yml: plan 'one' occurs twice"));
  }

  private static PlanSpan read(String months) {
    String yaml = "spans: [{ plan: test, ground: 理由, source: 資料, " + months + " }]";
    return SpanReader.read("test.yml", yaml).getFirst();
  }

  private static Optional<Target> due(Period due) {
    return Optional.of(new Target(value("19.1%"), Optional.of(due), Optional.empty(), CITATION));
  }
}
