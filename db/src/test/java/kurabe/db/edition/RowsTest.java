package kurabe.db.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.db.SampleEdition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final Edition SAMPLE =
      SampleEdition.of("rows", SampleEdition.R6, SampleEdition.bytes("rows"));

  @Test
  void anEditionIsTheSameAfterItsRows() {
    assertThat(EditionReader.read(SAMPLE.head(), EditionRows.of(1, SAMPLE))).isEqualTo(SAMPLE);
  }

  @Property
  void aFigureKeepsItsScaleWhateverItIs(
      @ForAll long digits, @ForAll @IntRange(min = -20, max = 30) int scale) {
    var quantity = new Quantity(BigDecimal.valueOf(digits, scale), new Unit("件"), "text");
    BigDecimal asStored = scale < 0 ? quantity.value().setScale(0) : quantity.value();
    FigureColumns columns = FigureColumns.of(quantity);
    assertThat(new FigureColumns(asStored, columns.scale(), columns.unit(), columns.text()))
        .extracting(FigureColumns::toQuantity)
        .isEqualTo(quantity);
  }

  @Test
  void halfAFigureIsRefused() {
    assertThatThrownBy(() -> new FigureColumns(BigDecimal.ONE, 0, null, "1").toQuantity())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void twoItemsWithOneKeyAreRefused() {
    PlanItem item = SAMPLE.items().getLast();
    assertThatThrownBy(() -> EditionRows.of(1, withItems(List.of(item, item))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(item.key().value());
  }

  @Test
  void aFigureOfAnIndicatorThatIsNotInTheTreeIsRefused() {
    var stray =
        new Observation(
            new IndicatorKey("stray"),
            SampleEdition.R6,
            new Value.Words("x"),
            AsOf.UNSTATED,
            new Citation(Place.WHOLE, ""));
    assertThatThrownBy(() -> EditionRows.of(1, withObservation(stray)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stray");
  }

  private static Edition withItems(List<PlanItem> items) {
    List<Observation> none = List.of();
    return new Edition(
        SAMPLE.head(),
        items,
        none,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Edition withObservation(Observation it) {
    return new Edition(
        SAMPLE.head(),
        SAMPLE.items(),
        List.of(it),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
