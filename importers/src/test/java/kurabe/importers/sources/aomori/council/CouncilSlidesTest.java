package kurabe.importers.sources.aomori.council;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.KpiClause;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.Project;
import kurabe.core.report.Case;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

class CouncilSlidesTest {

  private static final String SLIDES = "aomori-dx-council-2024-1-slides.txt";

  private final CouncilRecord record =
      new Readings(new CouncilSlides()).record(SourceFiles.text(SLIDES));

  @Test
  void theMeetingIsNamedWithItsFiscalYearAndDay() {
    assertThat(record.meeting().name() + " " + record.meeting().date())
        .isEqualTo("令和6年度第1回青森県DX推進会議 2024-07-03");
  }

  @Test
  void theAgendaHasFourPoints() {
    assertThat(record.agenda()).hasSize(4);
  }

  @Test
  void projectsAreCountedByField() {
    assertThat(record.projects().stream().collect(groupingBy(Project::field, counting())))
        .containsOnly(Map.entry("産業・しごと", 28L), Map.entry("暮らし・まち", 27L), Map.entry("行政経営", 21L));
  }

  @Test
  void projectsAreCountedByGroup() {
    Map<String, Long> groups =
        record.projects().stream()
            .collect(groupingBy(Project::group, LinkedHashMap::new, counting()));
    assertThat(groups)
        .containsExactly(
            Map.entry("商工業・サービス業", 5L),
            Map.entry("農林水産業", 17L),
            Map.entry("観光業", 3L),
            Map.entry("働き方", 3L),
            Map.entry("医療・福祉", 10L),
            Map.entry("子育て", 2L),
            Map.entry("学校教育", 5L),
            Map.entry("交通", 1L),
            Map.entry("安全・安心", 3L),
            Map.entry("防災・危機管理", 2L),
            Map.entry("インフラ", 3L),
            Map.entry("その他", 1L),
            Map.entry("利便性の向上", 2L),
            Map.entry("質の高い自治体運営", 13L),
            Map.entry("質の高い自治体運営・利便性の向上", 4L),
            Map.entry("セキュリティ", 1L),
            Map.entry("参考事業", 1L));
  }

  @Test
  void everyProjectIsAsTheSlidesPrintIt() {
    assertThat(record.projects().stream().map(Golden::row))
        .containsExactlyElementsOf(Golden.rows());
  }

  @Test
  void kpisStandUnderTheirFields() {
    assertThat(record.kpis())
        .extracting(kpi -> kpi.field() + " " + kpi.name())
        .containsExactly(
            "産業・しごと 県内企業のDXの推進状況",
            "産業・しごと あらゆる産業分野のDXの推進状況",
            "産業・しごと 多様な働き方の実現状況",
            "暮らし・まち こども・学校教育のDXの推進状況",
            "暮らし・まち 安全・安心な社会の実現状況",
            "行政経営 DXによる住民サービス向上の達成状況",
            "行政経営 業務の効率化に向けたDXの推進状況",
            "行政経営 デジタル人財の育成状況");
  }

  @Test
  void kpisNameExamplesOfTheirIndicators() {
    assertThat(record.kpis())
        .extracting(kpi -> kpi.examples().size())
        .containsExactly(2, 2, 1, 2, 3, 2, 2, 1);
    assertThat(record.kpis().getLast().examples())
        .extracting(KpiOutline.Example::name)
        .containsExactly("DX推進員の育成数");
  }

  @Test
  void boxesOfTheDashboardGoToTheKpiTheyShareAnExampleWith() {
    assertThat(record.kpis())
        .extracting(
            kpi -> kpi.components().stream().map(KpiOutline.Example::name).findFirst().orElse(""))
        .containsExactly(
            "ＤＸ戦略の策定に取り組んでいる企業数",
            "スマート農機の導入台数",
            "デジタルスキル講座の受講によりデジタルスキルを習得した女性の人数",
            "統合型校務支援システムの整備率",
            "遠隔医療に係る施設基準の届出を行っている医療機関数",
            "書かない窓口の導入及び導入に向けて検討している市町村数",
            "情報セキュリティ研修の受講率",
            "DX推進員の育成数");
  }

  @Test
  void theRuleIsAnIndexAndLeavesOutWhatHasNoTarget() {
    assertThat(record.rule())
        .extracting(KpiClause::kind)
        .containsExactly(
            KpiClause.Kind.INDEX,
            KpiClause.Kind.OTHER,
            KpiClause.Kind.OTHER,
            KpiClause.Kind.OTHER,
            KpiClause.Kind.OTHER,
            KpiClause.Kind.REFERENCE_ONLY,
            KpiClause.Kind.OTHER);
  }

  @Test
  void casesStandUnderTheFieldsOfTheDrafts() {
    assertThat(record.cases())
        .extracting(Case::field)
        .containsExactly("産業・しごと", "産業・しごと", "産業・しごと", "暮らし・まち", "暮らし・まち", "行政経営", "行政経営", "行政経営");
    assertThat(record.cases()).extracting(one -> one.asOf().text()).containsOnly("2024年1月~6月");
  }

  @Test
  void nothingIsDoubtful() {
    assertThat(record.problems()).isEqualTo(List.of());
  }
}
