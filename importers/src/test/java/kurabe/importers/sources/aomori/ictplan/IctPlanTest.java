package kurabe.importers.sources.aomori.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.reference.PrintedRank;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.source.Place;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

class IctPlanTest {

  private static final String PLAN = "aomori-ict-plan-2019.txt";
  private static final int FOCUS = 2;

  private final Edition edition = new Readings(new IctPlan()).edition(SourceFiles.text(PLAN));
  private final EditionIndex index = new EditionIndex(edition);

  @Test
  void thePlanIsOfTheYearsThatItPrints() {
    assertThat(edition.head().asOf().code()).isEqualTo("R1-R5");
  }

  @Test
  void fourPoliciesHaveTheirMeasures() {
    assertThat(edition.items().stream().filter(item -> item.level() == 0))
        .extracting(item -> item.number() + " " + item.title() + " " + item.children().size())
        .containsExactly(
            "基本方針1 「安全・安心、健康」を支えるＩＣＴ 4",
            "基本方針2 「産業・雇用」を支えるＩＣＴ 5",
            "基本方針3 「行政経営」を支えるＩＣＴ（官民データ活用） 6",
            "基本方針4 ＩＣＴ利活用を支える「基盤の整備、人財の育成・確保」 5");
  }

  @Test
  void measuresKeepTheirNumbersAndJoinTheirLines() {
    assertThat(edition.items().getFirst().children())
        .extracting(PlanItem::label)
        .containsExactly(
            "施策1 健康・長生きで安心して暮らせる環境づくりの推進",
            "施策2 安心して子どもを産み育てられる環境づくりの推進",
            "施策3 自然との共生や低炭素・循環による持続可能な地域社会づくりの推進",
            "施策4 安全・安心で快適に暮らせる生活環境づくりの推進");
  }

  @Test
  void fiveFocalPointsAndThePlanAsAWholeHaveNineIndicators() {
    assertThat(edition.items().stream().filter(item -> item.level() == FOCUS))
        .extracting(item -> item.number() + item.title() + names(item))
        .containsExactly(
            "①「□□×Technology（技術）」（Ｘ-Tech：クロステック）の促進"
                + "[「ＩｏＴ開発支援棟」を利用したＩｏＴ関連試作品の開発件数, 「農業×Tech：アグリテック」の取組数]",
            "②キャッシュレスの普及・拡大の促進[主要な市部におけるキャッシュレス導入・データ活用事例数]",
            "③オープンデータの推進[オープンデータ公開市町村数, オープンデータを利活用したアプリケーションやサービスの開発件数]",
            "④県民のＩＣＴリテラシー向上に向けた取組の推進[障害者・高齢者等へのＩＣＴ機器活用講座の開催数]",
            "⑤あおもりの今と未来をつくるＩＣＴ人財の育成の推進[ＩＣＴ人財育成研修の開催数]",
            "プランの総合的な推進[インターネット利用率, スマートフォン普及率]");
  }

  private static List<String> names(PlanItem item) {
    return item.indicators().stream().map(Indicator::name).toList();
  }

  @Test
  void noIndicatorHasATarget() {
    assertThat(edition.allItems().flatMap(item -> item.indicators().stream()))
        .hasSize(14)
        .allSatisfy(indicator -> assertThat(indicator.target()).isEmpty());
  }

  @Test
  void valuesOfTheDayHaveTheirOwnTimesAndPlaces() {
    assertThat(edition.observations().stream().map(this::row))
        .containsExactly(
            "インターネット利用率 72.5％ 2017-09-30 Line[line=64]",
            "スマートフォン普及率 67.5％ 2017-09-30 Line[line=69]",
            "オープンデータカタログサイトを開設した市町村の割合 10.0％ 2018-04-30 Line[line=75]",
            "自治体クラウドを導入した市町村の割合 15.0％ 2017-10-31 Line[line=78]",
            "マイナンバーカードの交付率 10.9％ 2018-12-31 Line[line=81]");
  }

  private String row(Observation one) {
    return String.join(
        " ",
        index.findIndicator(one.indicator()).orElseThrow().name(),
        one.value().findQuantity().orElseThrow().text(),
        one.asOf().period().orElseThrow().code(),
        one.citation().place().toString());
  }

  @Test
  void everyValueHasARankInTheNationAndInTohoku() {
    assertThat(edition.ranks().stream().map(rank -> rank.scope() + " " + rank.place()))
        .containsExactly(
            "national 41", "tohoku 4",
            "national 39", "tohoku 5",
            "national 27", "tohoku 3",
            "national 29", "tohoku 3",
            "national 22", "tohoku 3");
    assertThat(edition.ranks())
        .extracting(rank -> rank.citation().place())
        .containsExactlyElementsOf(
            Stream.of(66, 66, 70, 70, 76, 76, 79, 79, 82, 82).<Place>map(Place.Line::new).toList());
  }

  @Test
  void aRankSpeaksOfTheSameTimeAsItsValue() {
    assertThat(edition.ranks().stream().map(PrintedRank::asOf).distinct().toList())
        .isEqualTo(edition.observations().stream().map(Observation::asOf).distinct().toList());
  }

  /// 主な取組 of the policies, and what is said of the focal points.
  @Test
  void sentencesStandUnderWhatTheySpeakOf() {
    assertThat(edition.statements()).hasSize(20 + 10);
  }

  @Test
  void theCellAboveItsMergedNeighbourIsPutBackAndSaidSo() {
    assertThat(edition.problems())
        .containsExactly(new Problem.DisplacedCells(new Place.Line(338), "インターネット利用率"));
  }
}
