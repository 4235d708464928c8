package kurabe.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import kurabe.web.cli.TestHome;
import kurabe.web.cli.WebServer;

/// The two processes that all browser tests of a run share.
final class AppAndChromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final TestHome home = new TestHome();
  private final Playwright playwright;
  private final Browser browser;
  private final WebServer server;

  AppAndChromium() {
    var chromium = ChromiumLocation.ofThisMachine().get();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    server = WebServer.start("127.0.0.1", 0);
  }

  Browser browser() {
    return browser;
  }

  WebServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    browser.close();
    playwright.close();
    home.close();
  }
}
