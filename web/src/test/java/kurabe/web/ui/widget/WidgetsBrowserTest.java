package kurabe.web.ui.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WidgetsBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @Test
  void everyChartIsDrawnAndFitsEveryWidth() {
    var page = openDrawn();
    assertThat(page.locator("kurabe-chart svg")).hasCount(4);
    browser.photograph("widgets");
  }

  @Test
  void everyChartOffersItsFiguresAsATable() {
    var page = openDrawn();
    var details = page.locator("figure.chart").first().locator("details");
    details.locator("summary").click();
    assertThat(details.locator("tbody tr").nth(1)).hasText("健康・医療・福祉100調査中61.3");
  }

  @Test
  void chartsAndTablesAreAccessible() {
    var page = openDrawn();
    page.locator("figure.chart details summary").all().forEach(summary -> summary.click());
    browser.checkAccessibility();
    browser.photograph("widgets-tables");
  }

  @Test
  void anAbsentFigureIsDrawnAsItsReason() {
    assertThat(openDrawn().locator("kurabe-chart").first()).containsText("調査中");
  }

  @Test
  void aChartFollowsTheWidthOfItsWindow() {
    var page = openDrawn();
    var wide = page.locator("kurabe-chart svg").first().boundingBox().width;
    page.setViewportSize(390, 900);
    page.waitForFunction("document.querySelector('kurabe-chart').dataset.painted < 400");
    assertThat(page.locator("kurabe-chart svg").first().boundingBox().width).isLessThan(wide);
  }

  private Page openDrawn() {
    var page = browser.open("test/widgets");
    page.waitForFunction("document.querySelectorAll('kurabe-chart[data-painted]').length === 4");
    return page;
  }
}
