package kurabe.web.ui.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the reader chooses on a plan's page is in its address.
final class ChoicesBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @Test
  void backAndForwardUndoAndRedoAChoice() {
    var page = browser.open("plans/akita-dx");
    link(page, "C 5件").click();
    assertThat(rows(page)).hasCount(5);
    link(page, "くらし").click();
    assertThat(rows(page)).hasCount(1);
    page.goBack();
    assertThat(rows(page)).hasCount(5);
    settle(page);
    page.goBack();
    assertThat(rows(page)).hasCount(91);
    settle(page);
    page.goForward();
    assertThat(rows(page)).hasCount(5);
    assertThat(page).hasURL(Pattern.compile("\\?grade=C$"));
  }

  @Test
  void anAddressThatWasPassedOnShowsTheSame() {
    var page = browser.open("plans/akita-dx?grade=C");
    assertThat(rows(page)).hasCount(5);
    assertThat(page.locator(".grade-nav [aria-current]")).hasText("C 5件");
    browser.checkAccessibility();
  }

  @Test
  void theKeyboardStaysOnTheChoiceItMade() {
    var page = browser.open("plans/akita-dx");
    link(page, "C 5件").focus();
    page.keyboard().press("Enter");
    assertThat(rows(page)).hasCount(5);
    assertThat(page.locator(":focus")).hasText("C 5件");
  }

  @Test
  void whatStandsBehindTheFiguresOpensByKeyboardAndIsAccessible() {
    var page = browser.open("plans/aomori-dx");
    page.locator(".behind summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("60.6 = 60.44～60.72")).isVisible();
    browser.checkAccessibility();
  }

  /// The rows stand before the answer is wholly worked off, and a step through the history that is
  /// taken in between is lost.
  private static void settle(Page page) {
    page.waitForFunction(
        "() => Object.values(window.Vaadin.Flow.clients)"
            + ".every(client => !client.isActive || !client.isActive())");
    page.waitForTimeout(500);
  }

  private static Locator rows(Page page) {
    return page.locator(".item-table th[scope=row]");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
