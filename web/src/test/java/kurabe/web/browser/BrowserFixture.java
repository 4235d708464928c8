package kurabe.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Gives each browser test a fresh window on the running app, and afterwards holds the test to what
/// holds for every page: nothing asked of another host, nothing wrong on the console.
public final class BrowserFixture implements BeforeEachCallback, AfterEachCallback {
  /// The widths that every page must fit: an office desktop, a small laptop, a phone.
  public static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

  private static final int HEIGHT = 900;
  private static final int SETTLE = 400;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Set<String> hosts = new ConcurrentSkipListSet<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private AppAndChromium shared;
  private BrowserContext window;
  private Page page;

  @Override
  public void beforeEach(ExtensionContext test) {
    shared =
        test.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(
                AppAndChromium.class, key -> new AppAndChromium(), AppAndChromium.class);
    hosts.clear();
    errors.clear();
    window = shared.browser().newContext(options());
    window.onRequest(request -> hosts.add(host(request.url())));
    page = window.newPage();
    page.onConsoleMessage(this::record);
    page.onPageError(errors::add);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    window.close();
    assertThat(hosts).as("hosts that were asked").isSubsetOf("", address().getHost());
    assertThat(errors).as("errors on the console").isEmpty();
  }

  /// Opens a path such as `plans` at desktop width and waits until the view stands.
  public Page open(String path) {
    page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    page.navigate(address().resolve(path).toString());
    page.locator("main h1").waitFor();
    return page;
  }

  /// The address of the app's start page.
  public URI address() {
    return shared.server().address();
  }

  /// For pages that rightly answer with an error status, which browsers write to the console.
  public void forgetFailedLoads() {
    errors.removeIf(error -> error.startsWith("Failed to load resource"));
  }

  /// Holds the open page to WCAG 2.2 AA, as far as a machine can tell.
  public void checkAccessibility() {
    var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(violations)
        .as("accessibility")
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  /// Photographs the open page at every width, and refuses one that is wider than its window.
  public void photograph(String name) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      settle();
      assertThat(overflow()).as("pixels beyond the window at %d px", width).isZero();
      page.setViewportSize(width, Math.max(HEIGHT, contentHeight()));
      settle();
      var file = SCREENSHOTS.resolve("%s-%d.png".formatted(name, width));
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
  }

  /// Lets the menu slide and every chart follow its new width.
  private void settle() {
    page.waitForTimeout(SETTLE);
    var charts = "[...document.querySelectorAll('kurabe-chart')]";
    page.waitForFunction(charts + ".every(c => Number(c.dataset.painted) === c.clientWidth)");
  }

  /// The content scrolls inside the layout, so a "full page" would be one window high.
  private int contentHeight() {
    return (int) page.evaluate("Math.ceil(document.querySelector('main').offsetHeight) + 60");
  }

  private int overflow() {
    var wide = "Math.max(0, ...[document.documentElement, document.querySelector('main')]";
    return (int) page.evaluate(wide + ".map(e => e.scrollWidth - e.clientWidth))");
  }

  private void record(ConsoleMessage message) {
    if ("error".equals(message.type())) {
      errors.add(message.text());
    }
  }

  private static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale("ja-JP")
        .setTimezoneId("Asia/Tokyo")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /// Empty for `data:` and `blob:`, which leave no machine.
  private static String host(String url) {
    return url.startsWith("http") ? URI.create(url).getHost() : "";
  }
}
