package kurabe.core.scheme;

import static kurabe.core.scheme.Need.BASELINE;
import static kurabe.core.scheme.Need.JUDGEMENT;
import static kurabe.core.scheme.Need.PLAN_SPAN;
import static kurabe.core.scheme.Need.TARGET;
import static kurabe.core.scheme.Need.VALUE;
import static kurabe.core.scheme.Need.VINTAGE;
import static kurabe.core.scheme.Need.YEARLY_TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.catalog.Catalog;
import org.junit.jupiter.api.Test;

class NeedsTest {

  private static final Catalog CATALOG = new Catalog();

  @Test
  void everyMethodSaysWhatItNeeds() {
    assertThat(needs("aomori-dx")).containsOnly(VALUE, TARGET);
    assertThat(needs("akita-dx")).containsOnly(VALUE, TARGET, JUDGEMENT);
    assertThat(needs("aichi-it-2010")).containsOnly(VALUE, TARGET);
    assertThat(needs("ibaraki-sosei")).containsOnly(VALUE, YEARLY_TARGET);
    assertThat(needs("tama-sosei")).containsOnly(VALUE, TARGET, PLAN_SPAN, VINTAGE);
    assertThat(needs("saiko-senryaku")).containsOnly(VALUE, TARGET, BASELINE, PLAN_SPAN, VINTAGE);
    assertThat(needs("nagayo")).containsOnly(VALUE, TARGET, BASELINE);
    assertThat(needs("fukuoka-city")).containsOnly(VALUE, TARGET, BASELINE, PLAN_SPAN, VINTAGE);
    assertThat(needs("etajima")).containsOnly(VALUE, BASELINE, JUDGEMENT);
    assertThat(needs("sano")).containsOnly(VALUE, TARGET, JUDGEMENT);
    assertThat(needs("miyagi")).containsOnly(JUDGEMENT);
    assertThat(needs("kitsuki")).containsOnly(VALUE, TARGET, JUDGEMENT);
    assertThat(Measure.BASELINE_PROGRESS.needs()).containsOnly(VALUE, TARGET, BASELINE);
  }

  @Test
  void codesAreDistinctAndFitForAnAddress() {
    assertThat(
            Stream.of(
                    Stream.of(Need.values()).map(Need::code),
                    Stream.of(Measure.values()).map(one -> "m-" + one.code()),
                    Stream.of(Decreasing.values()).map(one -> "d-" + one.code()),
                    Stream.of(Combination.values()).map(one -> "c-" + one.code()),
                    Stream.of(BaselineDirection.When.values()).map(one -> "w-" + one.code()),
                    Stream.of(Points.Aggregation.values()).map(one -> "a-" + one.code()),
                    Stream.of(Tolerance.Side.values()).map(one -> "s-" + one.code()))
                .flatMap(codes -> codes))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void pairsHaveTheLabelsOfBothAxes() {
    TwoAxes pairs = (TwoAxes) CATALOG.getScheme(new SchemeCode("gyokaku-taiko"));
    assertThat(pairs.labels()).hasSize(9).extracting(Label::text).contains("完了・達成", "未着手・未達成");
    assertThat(pairs.order()).isEmpty();
    assertThat(pairs.needs()).containsOnly(JUDGEMENT);
    TwoAxes matrix = (TwoAxes) CATALOG.getScheme(new SchemeCode("okinawa-pdca-matrix"));
    assertThat(matrix.labels()).isEqualTo(matrix.order()).hasSize(4);
    assertThat(matrix.label(new Label("40％未満", ""), new Label("40％以上", "")).text())
        .isEqualTo("成果は40％以上");
  }

  @Test
  void aPairMeansWhatBothMean() {
    TwoAxes pairs = (TwoAxes) CATALOG.getScheme(new SchemeCode("etajima"));
    assertThat(pairs.findLabel("○・A")).contains(new Label("○・A", "改善・順調"));
  }

  private static Set<Need> needs(String code) {
    return CATALOG.getScheme(new SchemeCode(code)).needs();
  }
}
