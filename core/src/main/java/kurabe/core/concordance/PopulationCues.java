package kurabe.core.concordance;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurabe.core.concept.Population;
import kurabe.core.plan.Indicator;

/// Of whom an indicator speaks, guessed from words in its name and from what its unit counts. It
/// weighs in a suggestion and decides nothing.
final class PopulationCues {

  private static final Map<Population, List<String>> CUES =
      Map.of(
          Population.MUNICIPALITIES, List.of("市町村", "市区町村", "自治体"),
          Population.INSTITUTIONS, List.of("学校", "教員", "生徒", "児童", "医療機関", "病院", "事業所", "介護", "校務"),
          Population.ENTERPRISES, List.of("企業", "事業者", "会社", "農業", "稲作", "観光", "社"),
          Population.RESIDENTS, List.of("県民", "住民", "女性", "有業者", "高齢者", "人口", "参加者", "交付"),
          Population.PREFECTURE, List.of("職員", "県庁", "庁内", "県の", "県有", "(県)", "都道府県", "工事"));

  private PopulationCues() {}

  static Agreement agreement(Indicator indicator, Population population) {
    Set<Population> hinted = hinted(Folding.fold(indicator.name() + indicator.unit().symbol()));
    if (hinted.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return hinted.contains(population) ? Agreement.AGREES : Agreement.DIFFERS;
  }

  private static Set<Population> hinted(String text) {
    return Arrays.stream(Population.values())
        .filter(
            population ->
                CUES.getOrDefault(population, List.of()).stream().anyMatch(text::contains))
        .collect(toCollection(() -> EnumSet.noneOf(Population.class)));
  }
}
