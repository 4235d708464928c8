package kurabe.core.concordance;

import static kurabe.core.Fixtures.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.ThemeSuggestion.Model;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.SchemeCode;
import org.junit.jupiter.api.Test;

class ThemeSuggesterTest {

  private static final ConceptCatalog CATALOG = new ConceptCatalog();
  private static final PlanCode PLAN = new PlanCode("iwate-dx");
  private static final String THEME = CATALOG.listThemes().getLast().code();

  private final ThemeSuggester suggester =
      new ThemeSuggester(
          CATALOG.listThemes(),
          CATALOG.concepts(),
          List.of(
              plan("1", "雪下ろし見守りドローンの運用", Optional.of(THEME)),
              plan("2", "名前の似ない取組", Optional.empty())));

  @Test
  void anItemLikeOneThatIsMappedGetsItsTheme() {
    ThemeSuggestion first = suggest("9", "雪下ろし見守りドローンの導入").getFirst();

    assertThat(first.theme().code()).isEqualTo(THEME);
    assertThat(first.model())
        .isInstanceOfSatisfying(
            Model.OfSubject.class, it -> assertThat(it.label()).isEqualTo("雪下ろし見守りドローンの運用"));
  }

  @Test
  void anItemDoesNotSpeakForItself() {
    assertThat(suggest("1", "雪下ろし見守りドローンの運用")).isEmpty();
  }

  @Test
  void aThemesOwnNameSpeaksForIt() {
    Theme theme = CATALOG.listThemes().getFirst();

    assertThat(suggest("9", theme.name()).getFirst())
        .satisfies(
            it -> {
              assertThat(it.theme()).isEqualTo(theme);
              assertThat(it.likeness()).isEqualTo(Rational.of(1));
            });
  }

  @Test
  void whatIsLikeNothingGetsNoSuggestion() {
    assertThat(suggest("9", "祭囃子")).isEmpty();
    assertThat(suggest("9", "")).isEmpty();
  }

  @Test
  void noThemeIsSuggestedTwice() {
    assertThat(suggest("9", "オープンデータの公開の推進とデジタル人材の育成"))
        .extracting(one -> one.theme().code())
        .doesNotHaveDuplicates()
        .hasSizeLessThanOrEqualTo(3);
  }

  private List<ThemeSuggestion> suggest(String number, String title) {
    return suggester.suggest(new MappedSubject.OfItem(PLAN, number), title);
  }

  private static PlanMapping plan(String number, String title, Optional<String> theme) {
    PlanItem item =
        new PlanItem(
            ItemKey.numbered(number), 0, number, title, "", List.of(), List.of(), CITATION);
    MappedSubject subject = MappedSubject.of(PLAN, item);
    Plan plan =
        new Plan(
            PLAN,
            new JurisdictionCode("03"),
            "岩手県の計画",
            List.of("取組"),
            "指標",
            new SchemeCode("iwate-dx"));
    Optional<Mapping> mapping =
        theme.map(it -> new Mapping(subject, new Mapping.Aim.ToTheme(it), "根拠", Optional.empty()));
    return new PlanMapping(
        plan, List.of(new PlanMapping.Row(item, Optional.empty(), subject, mapping)));
  }
}
