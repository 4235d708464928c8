package kurabe.web.ui.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MainLayoutBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @Test
  void theStartPageIsAccessibleAndFitsEveryWidth() {
    browser.open("");
    browser.checkAccessibility();
    browser.photograph("overview");
  }

  @Test
  void aPhoneCanOpenTheMenu() {
    var page = browser.open("plans");
    page.setViewportSize(390, 844);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("メニューを開閉")).click();
    menu(page, "比較").click();
    assertThat(page.locator("main h1")).containsText("比較");
    browser.checkAccessibility();
  }

  @Test
  void theMenuLeadsToEveryFeatureAndNamesThePage() {
    var page = browser.open("");
    for (var feature : new String[] {"計画", "比較", "出典"}) {
      menu(page, feature).click();
      assertThat(page.locator("main h1")).containsText(feature);
      assertThat(page).hasTitle(Pattern.compile(feature + ".* \\| 比べ Kurabe"));
      assertThat(page.locator(".breadcrumbs [aria-current=page]")).hasText(feature);
    }
  }

  @Test
  void breadcrumbsLeadBackToTheStartPage() {
    var page = browser.open("plans");
    page.locator(".breadcrumbs a").first().click();
    assertThat(page.locator("main h1")).hasText("概況");
    assertThat(page.locator(".breadcrumbs")).isHidden();
  }

  @Test
  void theFirstTabStopSkipsToTheContent() {
    var page = browser.open("plans");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("本文へ移動");
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    assertThat(page.locator("main h1")).hasText("計画");
  }

  @Test
  void thePageSaysThatItIsJapanese() {
    var page = browser.open("");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ja");
  }

  private static Locator menu(Page page, String feature) {
    return page.locator("vaadin-side-nav")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(feature).setExact(true));
  }
}
