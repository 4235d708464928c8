package kurabe.core.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kurabe.core.quantity.Rational;
import org.junit.jupiter.api.Test;

class NGramsTest {

  private static final NGrams FOUR = NGrams.of("あいうえ");

  @Test
  void aTextIsItsPairsOfNeighbours() {
    assertThat(FOUR.pairs()).isEqualTo(Set.of("あい", "いう", "うえ"));
    assertThat(NGrams.of("あ").pairs()).isEmpty();
    assertThat(NGrams.of("").pairs()).isEmpty();
  }

  @Test
  void likenessIsTwiceTheCommonPairsByAll() {
    assertThat(FOUR.likeness(NGrams.of("いうえおか"))).isEqualTo(fraction(4, 7));
    assertThat(FOUR.likeness(FOUR)).isEqualTo(fraction(1, 1));
    assertThat(FOUR.likeness(NGrams.of("かきく"))).isEqualTo(Rational.ZERO);
    assertThat(NGrams.of("").likeness(NGrams.of(""))).isEqualTo(Rational.ZERO);
  }

  @Test
  void aShareIsOfTheTextThatAsks() {
    assertThat(NGrams.of("いうえ").shareIn(FOUR)).isEqualTo(fraction(1, 1));
    assertThat(FOUR.shareIn(NGrams.of("いうえ"))).isEqualTo(fraction(2, 3));
    assertThat(NGrams.of("").shareIn(FOUR)).isEqualTo(Rational.ZERO);
  }

  private static Rational fraction(long part, long whole) {
    return Rational.of(part).dividedBy(Rational.of(whole));
  }
}
