package kurabe.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a new user does on the bundled reports, from the start page on.
final class JourneyBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @Test
  void aNewUserFindsAomoriBesideAkitaAndTheNation() {
    var page = browser.open("");
    link(page, "これらの計画をテーマごとに比べる").click();
    assertThat(page.locator("main h1")).hasText("比較: 青森県・秋田県・全国");
    assertThat(page.locator("main")).containsText("52.5%");
    assertThat(page.locator("main")).containsText("+14.3ポイント");
    assertThat(page.locator("main")).containsText("93.7%");
    browser.checkAccessibility();
  }

  @Test
  void anIndexLeadsToAnIndicatorItsCalculationAndItsLine() {
    var page = browser.open("plans/aomori-dx");
    assertThat(page.locator("main")).containsText("63.2");
    link(page, "県内市町村におけるテレワークの導入率").click();
    assertThat(page.locator("main h1")).containsText("県内市町村におけるテレワークの導入率");
    assertThat(page.locator("main")).containsText("87.3%");
    assertThat(page.locator("main")).containsText("丸めの範囲内");
    browser.checkAccessibility();
    browser.photograph("indicator");
  }

  @Test
  void aCouncilMemberFindsTohokuBesideTheNation() {
    var page = browser.open("concepts");
    assertThat(page.locator("main")).containsText("福島県");
    link(page, "テレワークを導入している市町村の割合").click();
    assertThat(page.locator("main h1")).hasText("テレワークを導入している市町村の割合");
    assertThat(page.locator("main")).containsText("青森県は52.5％で全国38.2％を14.3ポイント上回る（ともに令和6年度）");
    page.getByText("同一").first().click();
    assertThat(page.locator("main")).containsText("定義が同じです。");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "plans, plans",
    "plans/aomori-dx, plan-aomori",
    "plans/akita-dx, plan-akita",
    "plans/akita-dx/items/n45, item-akita-45",
    "comparison, comparison",
    "concepts, concepts",
    "concepts/municipal-telework, concept",
    "concepts/my-number-card-issued?bodies=all&order=value, concept-all",
    "sources, sources",
    "sources?survey=digital-agency-dx-municipalities-2024-07, sources-survey"
  })
  void everyPageIsAccessibleAndFitsEveryWidth(String path, String name) {
    browser.open(path);
    browser.checkAccessibility();
    browser.photograph(name);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
