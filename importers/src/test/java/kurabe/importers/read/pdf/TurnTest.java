package kurabe.importers.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TurnTest {

  @Property
  void turningBackGivesTheSameArea(
      @ForAll Turn turn,
      @ForAll @IntRange(max = 500) int left,
      @ForAll @IntRange(max = 500) int top,
      @ForAll @IntRange(max = 500) int width,
      @ForAll @IntRange(max = 500) int height) {
    Area area = new Area(left, top, left + width, top + height);

    assertThat(turn.back(turn.level(area))).isEqualTo(area);
  }

  @Property
  void fourQuartersAreAWholeTurn(@ForAll Turn turn) {
    assertThat(turn.clockwise().clockwise().clockwise().clockwise()).isEqualTo(turn);
  }
}
