package kurabe.importers.read.pdf;

import static kurabe.importers.read.pdf.Ruling.Axis.LEVEL;
import static kurabe.importers.read.pdf.Ruling.Axis.UPRIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulingsTest {

  @Test
  void sidesThatWereDrawnCellByCellAreOneLine() {
    List<Ruling> drawn = List.of(new Ruling(LEVEL, 10, 50, 99), new Ruling(LEVEL, 10.2, 0, 50));

    assertThat(Rulings.join(drawn))
        .singleElement()
        .satisfies(line -> assertThat(line.from()).isZero())
        .satisfies(line -> assertThat(line.to()).isEqualTo(99));
  }

  @Test
  void aDoubleLineIsOne() {
    List<Ruling> drawn = List.of(new Ruling(LEVEL, 10, 0, 99), new Ruling(LEVEL, 12, 0, 99));

    assertThat(Rulings.join(drawn)).containsExactly(new Ruling(LEVEL, 11, 0, 99));
  }

  @Test
  void dashesAreOneLine() {
    List<Ruling> dashes =
        IntStream.range(0, 20).mapToObj(i -> new Ruling(UPRIGHT, 7, i * 5, i * 5 + 2)).toList();

    assertThat(Rulings.join(dashes)).containsExactly(new Ruling(UPRIGHT, 7, 0, 97));
  }

  /// A dot counts as the beginning of either kind of line.
  @Test
  void theDotsOfAnUprightLineAreNoLevelLines() {
    List<Ruling> dots = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      dots.add(new Ruling(LEVEL, i * 1.5, 0, 0.7));
      dots.add(new Ruling(UPRIGHT, 0.4, i * 1.5 - 0.3, i * 1.5 + 0.3));
    }

    assertThat(Rulings.join(dots)).singleElement().extracting(Ruling::axis).isEqualTo(UPRIGHT);
  }

  @Test
  void linesOfDifferentRowsStayApart() {
    List<Ruling> drawn = List.of(new Ruling(LEVEL, 10, 0, 99), new Ruling(LEVEL, 20, 0, 99));

    assertThat(Rulings.join(drawn)).hasSize(2);
  }
}
