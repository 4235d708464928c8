package kurabe.web.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChartTest {
  private static final ChartCaption CAPTION = new ChartCaption("題", "%", "出典");

  @Test
  void anAbsentFigureIsSentWithoutANumber() {
    var bars =
        new GroupedBars(
            CAPTION,
            List.of("x", "y"),
            List.of(Series.of("A", List.of(Figure.of("2.0"), Figure.absent("調査中")))));
    assertThat(ChartJson.of(bars))
        .contains("{\"text\":\"2.0\",\"value\":2.0}", "{\"text\":\"調査中\"}");
  }

  @Test
  void sharesAreOfTheirBarAndKeepTheirCount() {
    var model =
        new StackedShares(
            CAPTION,
            List.of("x"),
            List.of(
                Series.of("A", List.of(Figure.of("1"))), Series.of("B", List.of(Figure.of("2")))));
    assertThat(Shares.of(model))
        .extracting(part -> part.figures().getFirst().text())
        .containsExactly("1（33.3%）", "2（66.7%）");
  }

  @Test
  void aBarOfZerosHasNoShares() {
    var model =
        new StackedShares(CAPTION, List.of("x"), List.of(Series.of("A", List.of(Figure.of("0")))));
    assertThat(Shares.of(model).getFirst().figures()).containsExactly(Figure.absent("0"));
  }

  @Test
  void aSeriesThatDoesNotFitItsCategoriesIsRefused() {
    var tooShort = List.of(Series.of("A", List.of(Figure.of("1"))));
    assertThatThrownBy(() -> new GroupedBars(CAPTION, List.of("x", "y"), tooShort))
        .hasMessage("series \"A\": expected 2 figures but found 1");
  }

  @Test
  void aLevelAcrossBarsIsDrawnAndStandsInTheTable() {
    var level = new Level("全国", Figure.of("60.6"));
    var bars =
        new GroupedBars(
            CAPTION,
            List.of("x"),
            List.of(Series.of("A", List.of(Figure.of("45.0")))),
            Optional.of(level));
    assertThat(ChartJson.of(bars))
        .contains("{\"text\":\"60.6\",\"value\":60.6,\"name\":\"全国\",\"style\":\"reference\"}");
    assertThat(ChartTable.of(bars).getElement().getTextRecursively()).contains("全国", "45.060.6");
  }
}
