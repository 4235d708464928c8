package kurabe.web.ui.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.ambition.Ambition;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.plan.PlanCode;
import kurabe.core.tracking.Ambitions;
import kurabe.core.tracking.PlanAmbition.Row;
import kurabe.web.words.BodyNames;
import kurabe.web.words.FindingWords;
import kurabe.web.words.PaceWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is said of the targets of the two bundled reports.
class BundledFindingsTest {

  private static ApplicationContext beans;
  private static BodyNames names;

  @BeforeAll
  static void start() {
    beans = ApplicationContext.run(Map.of("kurabe.test.library", "bundled"));
    names = new BodyNames(beans.getBean(EditionLibrary.class).listJurisdictions());
  }

  @AfterAll
  static void stop() {
    beans.close();
  }

  @Test
  void aTargetThatWasMetFromTheStartIsSeenFromAllSides() {
    assertThat(sentences("県内市町村におけるAIの導入率"))
        .containsExactly(
            "目標45.4%は、取り込んだ最も古い報告（2025年9月末の欄）の値60.0%（R6年度）ですでに達成されていました。",
            "値60.0%は目標45.4%の132.2%にあたりますが、達成率は上限の100%で打ち切られ、超えた分は評価に表れません。",
            "値60.0%は目標45.4%に達しています。",
            "令和10年の目標45.4%は、全国のR6年度の値58.0%を12.6ポイント下回ります。");
  }

  @Test
  void aTargetMayBeWhatTheNationAlreadyHad() {
    assertThat(sentences("有業者テレワーク実施率"))
        .containsExactly(
            "期限までに必要なのは年約1.98ポイントです。公表された値が1つの時点のものだけのため、これまでのペースは分かりません。",
            "令和10年の目標19.1%は、全国のR4年の値19.1%と同じです。");
  }

  @Test
  void aPaceMayBeEnoughTooSlowOrTheWrongWay() {
    assertThat(sentences("オンライン手続き利用率(県)").getFirst())
        .isEqualTo("期限までに必要なのは年約2.27ポイント、R5年度からR6年度までの実績は年6.4ポイントの上昇です。このままのペースで期限に間に合います。");
    assertThat(sentences("オンライン手続き利用率(市町村)").getFirst())
        .isEqualTo("期限までに必要なのは年11.28ポイント、R5年度からR6年度までの実績は年2.6ポイントの上昇です。間に合うには約4.34倍の速さが必要です。");
    assertThat(sentences("教員が授業にICTを活用して指導する能力").getFirst())
        .isEqualTo("期限までに必要なのは年約6.03ポイント、R5年度からR6年度までの実績は年0.7ポイントの低下です。目標から遠ざかっています。");
    assertThat(sentences("「青森ファンプラットフォーム」を活用したデジタルマーケティング参画団体数").getFirst())
        .isEqualTo("期限までに必要なのは年約2.33団体、R7年7月末時点からR7年12月末時点までは値が変わっていません。");
  }

  @Test
  void whereRoundingCouldTurnTheSentenceRoundItSaysSo() {
    assertThat(sentences("統合型校務支援システムの整備率").getFirst())
        .endsWith("間に合うには約1.0021倍の速さが必要です（公表値の四捨五入の幅では0.99～1.02倍）。");
  }

  @Test
  void municipalitiesAreHeldAgainstAShareAsPartsOfTheirWhole() {
    assertThat(sentences("書かない窓口の導入及び導入に向けて検討している市町村数").getLast())
        .isEqualTo("令和10年の目標40市町村（100.0%）は、全国のR6年度の値30.2%を69.8ポイント上回ります。");
  }

  @Test
  void akitasTargetsAreReachedOrMissedInTheirOwnYear() {
    assertThat(sentences("キャッシュレス納付が可能な手数料等の割合")).containsExactly("値60%は目標50%に達しています。");
    assertThat(sentences("スマートフォン操作体験会の参加者数")).containsExactly("期限の時点で、値1,032人は目標1,800人に届いていません。");
    assertThat(basis("スマートフォン操作体験会の参加者数")).isEqualTo("期限が令和6年度のため、目標値そのもの");
  }

  @Test
  void thePaceNamesWhereItBeginsAndHowMuchTimeHasPassed() {
    assertThat(basis("オンライン手続き利用率(県)")).isEqualTo("見込み約8.47%（0から、58か月中13か月）");
    assertThat(basis("首都圏デジタル人材との交流会参加者数"))
        .isEqualTo("見込み約194人（0から、58か月中25か月。年度の途中の値を年度末のペースと比べている）");
  }

  @Test
  void everyFindingIsASentence() {
    List<String> all = rows().flatMap(row -> sentences(row).stream()).toList();
    assertThat(all).hasSizeGreaterThan(49).allMatch(it -> it.endsWith("。"));
  }

  private static List<String> sentences(String indicator) {
    return sentences(row(indicator));
  }

  private static List<String> sentences(Row row) {
    return ambition(row).findings().stream()
        .map(it -> FindingWords.sentence(it, row.indicator(), names))
        .toList();
  }

  private static String basis(String indicator) {
    return PaceWords.basis(ambition(row(indicator)).pace(), row(indicator).indicator().unit());
  }

  private static Ambition ambition(Row row) {
    return row.ambition().orElseThrow();
  }

  private static Row row(String indicator) {
    return rows().filter(it -> it.indicator().name().equals(indicator)).findFirst().orElseThrow();
  }

  private static Stream<Row> rows() {
    return Stream.of("aomori-dx", "akita-dx")
        .map(PlanCode::new)
        .flatMap(plan -> beans.getBean(Ambitions.class).find(plan, Optional.empty()).stream())
        .flatMap(plan -> plan.rows().stream());
  }
}
