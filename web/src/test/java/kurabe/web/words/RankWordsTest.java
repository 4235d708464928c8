package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.benchmarking.Standing;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;
import kurabe.core.ranking.Rankings;
import org.junit.jupiter.api.Test;

class RankWordsTest {

  private static final List<Jurisdiction> TOHOKU = group("青森県 岩手県 宮城県 秋田県 山形県 福島県");

  @Test
  void aRankNamesTheSizeOfItsGroup() {
    assertThat(RankWords.of(ranked(2, 3))).isEqualTo("2～3位（6県中）");
    assertThat(RankWords.of(ranked(1, 1))).isEqualTo("1位（6県中）");
  }

  @Test
  void aGroupIsNamedByWhatItsMembersAre() {
    assertThat(RankWords.size(TOHOKU)).isEqualTo("6県");
    assertThat(RankWords.size(group("茨城県 東京都"))).isEqualTo("2都県");
    assertThat(RankWords.size(group("大阪府 兵庫県"))).isEqualTo("2府県");
    assertThat(RankWords.size(group("北海道 東京都 京都府 青森県"))).isEqualTo("4都道府県");
  }

  @Test
  void whoHasNoRankIsToldApartFromWhereNobodyHasOne() {
    Ranking.Withheld withheld = new Ranking.Withheld(2, 6, Rankings.MINIMUM);
    assertThat(RankWords.of(new Standing(TOHOKU, withheld, Optional.empty()))).isEqualTo("順位を示さない");
    assertThat(
            RankWords.of(
                new Standing(TOHOKU, new Ranking.Ranked(Map.of(), List.of()), Optional.empty())))
        .isEqualTo("値がないため順位なし");
  }

  @Test
  void theShareThatIsAskedForIsNamed() {
    assertThat(RankWords.withheld(new Ranking.Withheld(2, 6, Rankings.MINIMUM), TOHOKU))
        .isEqualTo("6県のうち比べられる値は2だけです。3分の2以上そろわないため、順位を示しません。");
  }

  @Test
  void gradesAndReasonsOfComparabilityAreDistinct() {
    assertThat(Stream.of(Grade.values()).map(ComparabilityWords::of))
        .containsExactly("同一", "同じ測り方", "近い指標", "比較不可");
    assertThat(
            Stream.concat(
                    Stream.of(Grade.values()).map(ComparabilityWords::explanation),
                    Stream.of(Reason.values()).map(ComparabilityWords::of))
                .toList())
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.endsWith("。"));
  }

  private static Standing ranked(int best, int worst) {
    RankInterval rank = new RankInterval(best, worst);
    return new Standing(
        TOHOKU,
        new Ranking.Ranked(Map.of(TOHOKU.getFirst().code(), rank), List.of()),
        Optional.of(rank));
  }

  private static List<Jurisdiction> group(String names) {
    return Stream.of(names.split(" ", -1))
        .map(
            name ->
                new Jurisdiction(
                    new JurisdictionCode("02"), name, Jurisdiction.Kind.PREFECTURE, "東北"))
        .toList();
  }
}
