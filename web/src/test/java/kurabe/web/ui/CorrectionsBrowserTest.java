package kurabe.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changes, disputes, pace and differences, in a real browser.
final class CorrectionsBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "changes, changes",
    "changes/aomori-dx/2025-12-31/1, change",
    "disputes, disputes",
    "disputes/new?plan=akita-dx&edition=R6&item=n1, dispute-new",
    "concordance, concordance",
    "plans/aomori-dx/ambition, ambition-aomori",
    "plans/akita-dx/ambition, ambition-akita",
    "plans/aomori-dx/differences, differences-aomori",
    "plans/akita-dx/differences, differences-akita"
  })
  void everyPageIsAccessibleAndFitsEveryWidth(String path, String name) {
    browser.open(path);
    browser.checkAccessibility();
    browser.photograph(name);
  }

  @Test
  void aGradeIsDisputedByKeyboardAlone() {
    Page page = browser.open("disputes/new?plan=akita-dx&edition=R6&item=n1");
    Locator name = page.getByLabel("氏名");
    name.focus();
    page.keyboard().type("秋田 太郎");
    page.getByLabel("理由").focus();
    page.keyboard().type("根拠となる数値が異なります。");
    page.locator("vaadin-button", new Page.LocatorOptions().setHasText("異議を申し立てる")).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("異議");
    assertThat(page.locator("main")).containsText("未解決");
    assertThat(page.locator("main")).containsText("根拠となる数値が異なります。");
    browser.checkAccessibility();
  }
}
