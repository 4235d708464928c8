package kurabe.web.ui.error;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ErrorPagesBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @Test
  void anUnknownAddressIsExplainedInJapanese() {
    var page = browser.open("no/such/page");
    assertThat(page.locator("main")).containsText("ページが見つかりません");
    assertThat(page.locator("main")).containsText("/no/such/page");
    browser.checkAccessibility();
    browser.photograph("not-found");
    browser.forgetFailedLoads();
  }

  @Test
  void aFaultShowsANumberToReportAndNothingOfItsCause() {
    var page = browser.open("test/failing");
    assertThat(page.locator("main")).containsText("問題が発生しました");
    assertThat(page.locator("main")).containsText("管理者にお知らせください");
    assertThat(page.locator("body")).not().containsText("IllegalStateException");
    assertThat(page.locator("body")).not().containsText("no reader may see");
    browser.photograph("unexpected-error");
    browser.forgetFailedLoads();
  }
}
