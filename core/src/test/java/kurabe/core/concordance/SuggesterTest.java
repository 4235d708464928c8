package kurabe.core.concordance;

import static kurabe.core.Fixtures.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.Suggestion.Score;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggesterTest {

  private static final Suggester SUGGESTER = new Suggester(new ConceptCatalog().concepts());

  @ParameterizedTest
  @CsvSource({
    "マイナンバーカード交付率, %, my-number-card-issued",
    "ICT活用工事の実施件数, 件, ict-construction-works",
    "地域公共交通のオープンデータ化に取り組む交通事業者数, 事業者, transport-open-data",
    "デジタルデバイド対策を実施している市町村数, 市町村, municipal-digital-divide",
    "オンライン手続き利用率(県), %, prefectural-online-use",
    "オンライン手続き利用率(市町村), %, municipal-online-use",
    "RPAを導入している市町村数, 市町村, municipal-rpa",
    "スマホ教室の参加者数, 人, smartphone-class-participants",
    "行政手続の電子化率, %, prefectural-procedures-online",
    "県内市町村におけるAIの導入率, %, municipal-ai"
  })
  void realNamesFindTheirConcept(String name, String unit, String concept) {
    assertThat(codes(name, unit)).startsWith(concept);
  }

  @ParameterizedTest
  @CsvSource({"森林の再造林率, %", "農業産出額, 億円", "待機児童数, 人", "首都圏デジタル人材との交流会参加者数, 人", "'', ''"})
  void whatIsLikeNoConceptGetsNoSuggestion(String name, String unit) {
    assertThat(codes(name, unit)).isEmpty();
  }

  @Test
  void everyPartOfTheScoreIsTold() {
    Suggestion best = SUGGESTER.suggest(indicator("5G人口カバー率", "%")).getFirst();
    assertThat(best.concept().code().value()).isEqualTo("5g-population-coverage");
    assertThat(best.score())
        .isEqualTo(new Score(fraction(4, 5), fraction(6, 7), Agreement.AGREES, Agreement.AGREES));
    assertThat(best.score().total())
        .isEqualTo(fraction(40, 1).plus(fraction(120, 7)).plus(fraction(30, 1)));
  }

  @Test
  void anotherUnitSpeaksAgainstAConceptAndNoUnitNeitherWay() {
    assertThat(unit("延べ宿泊者数", "人泊")).isEqualTo(Agreement.AGREES);
    assertThat(unit("延べ宿泊者数", "円")).isEqualTo(Agreement.DIFFERS);
    assertThat(unit("延べ宿泊者数", "")).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void aCountOfBodiesAgreesWithAShareOfThem() {
    assertThat(unit("RPAを導入している市町村の割合", "団体")).isEqualTo(Agreement.AGREES);
    assertThat(unit("RPAを導入している市町村の割合", "件")).isEqualTo(Agreement.DIFFERS);
  }

  @Test
  void anotherPopulationSpeaksAgainstAConcept() {
    assertThat(population("テレワークを利用できる職員の数")).isEqualTo(Agreement.AGREES);
    assertThat(population("テレワークを利用できる市町村の数")).isEqualTo(Agreement.DIFFERS);
    assertThat(population("テレワークを利用できるものの数")).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void fiveAreSuggestedAtMostAndTheLikeliestComesFirst() {
    List<Suggestion> all = SUGGESTER.suggest(indicator("CIOを任命している市町村の割合", "%"));
    assertThat(all).hasSize(5);
    assertThat(all)
        .extracting(one -> one.score().total())
        .isSortedAccordingTo((one, other) -> other.compareTo(one))
        .allMatch(total -> total.compareTo(Suggester.THRESHOLD) >= 0);
  }

  @Property(tries = 100)
  void theWidthOfLettersChangesNoSuggestion(@ForAll("names") String name) {
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
    assertThat(codes(wide(narrow), "%")).isEqualTo(codes(narrow, "%"));
  }

  @Property(tries = 100)
  void scoresStayWithinAHundred(@ForAll("names") String name) {
    assertThat(SUGGESTER.suggest(indicator(name, "%")))
        .allMatch(one -> one.score().total().compareTo(Rational.HUNDRED) <= 0);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "市町村の", "AI導入率", "ＲＰＡ", "テレワーク", "割合", " ", "(県)", "ｵﾝﾗｲﾝ", "手続", "5G", "カバー率")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static String wide(String narrow) {
    StringBuilder wide = new StringBuilder();
    narrow
        .chars()
        .map(letter -> letter > ' ' && letter <= '~' ? letter - '!' + '！' : letter)
        .forEach(letter -> wide.append((char) letter));
    return wide.toString();
  }

  private static Agreement unit(String name, String unit) {
    return SUGGESTER.suggest(indicator(name, unit)).getFirst().score().unit();
  }

  private static Agreement population(String name) {
    return SUGGESTER.suggest(indicator(name, "人")).stream()
        .filter(one -> one.concept().code().value().equals("staff-telework-able"))
        .findFirst()
        .orElseThrow()
        .score()
        .population();
  }

  private static List<String> codes(String name, String unit) {
    return SUGGESTER.suggest(indicator(name, unit)).stream()
        .map(one -> one.concept().code().value())
        .toList();
  }

  private static Indicator indicator(String name, String unit) {
    return new Indicator(
        new IndicatorKey("a"),
        name,
        new Unit(unit),
        Direction.HIGHER_IS_BETTER,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        CITATION);
  }

  private static Rational fraction(long part, long whole) {
    return Rational.of(part).dividedBy(Rational.of(whole));
  }
}
