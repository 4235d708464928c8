package kurabe.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Schemes and plans under them, in a real browser.
final class SchemesBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "schemes, schemes",
    "schemes/akita-dx, scheme-akita",
    "schemes/etajima, scheme-etajima",
    "schemes/new?plan=aomori-dx, scheme-new",
    "plans/aomori-dx/under/akita-dx, under-aomori-akita",
    "plans/akita-dx/under/aomori-dx, under-akita-aomori",
    "plans/akita-dx/under/aichi-it-2010, under-akita-aichi",
    "comparison?under=aichi-it-2010, comparison-under"
  })
  void everyPageIsAccessibleAndFitsEveryWidth(String path, String name) {
    browser.open(path);
    browser.checkAccessibility();
    browser.photograph(name);
  }

  @Test
  void faultsAreToldAsOneTypes() {
    Page page = browser.open("schemes/new?from=akita-dx&plan=aomori-dx");
    Locator yaml = page.locator("vaadin-text-area textarea");
    Locator preview = page.locator(".preview");
    assertThat(preview).containsText("30件 = 評価 30件");
    yaml.fill(yaml.inputValue().replace("below: 80", "below: 70") + "\nextra: 1\n");
    assertThat(preview).containsText("「C」と「B」の間に、どちらにも入らない値があります。");
    assertThat(preview).containsText("「extra」という項目は使えません。");
    browser.checkAccessibility();
    browser.photograph("scheme-faulty");
    yaml.fill(yaml.inputValue().replace("below: 70", "below: 80").replace("extra: 1", ""));
    assertThat(preview).containsText("定義に誤りはありません");
  }

  @Test
  void calculationAndSourceAreOneClickAway() {
    Page page = browser.open("plans/aomori-dx/under/akita-dx");
    page.locator(".evidence summary").first().click();
    assertThat(page.locator(".evidence").first()).containsText("218 ÷ 375 × 100 = 58.133…");
    assertThat(page.locator(".evidence").first()).containsText("出典: ");
    browser.checkAccessibility();
    browser.photograph("under-evidence");
  }
}
