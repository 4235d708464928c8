package kurabe.web.ui;

import com.microsoft.playwright.Page;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages around importing, on the bundled reports.
final class ImportingPagesBrowserTest {

  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @ParameterizedTest
  @CsvSource({
    "hearing, hearing",
    "cases/new, case-new",
    "profiles, profiles",
    "profiles/new, profile-new",
    "profiles/akita-dx-table, profile-akita"
  })
  void everyPageIsAccessibleAndFitsEveryWidth(String path, String name) {
    browser.open(path);
    browser.checkAccessibility();
    browser.photograph(name);
  }

  @Test
  void aFigureLeadsToItsLineInTheDocument() {
    Page page = browser.open("plans/akita-dx/items/n1");
    String link =
        page.locator("a", new Page.LocatorOptions().setHasText("文書で見る"))
            .first()
            .getAttribute("href");
    browser.open(link);
    page.waitForSelector(".document-lines .meant");
    browser.checkAccessibility();
    browser.photograph("document");
  }
}
