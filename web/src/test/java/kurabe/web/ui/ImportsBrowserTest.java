package kurabe.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The whole task of a person who imports, in a real browser and by keyboard: bring a report, put a
/// row
/// right, have it reviewed, publish it, see the comparison change, withdraw it again.
final class ImportsBrowserTest {

  private static final String ROW = "県内市町村におけるテレワークの導入率の2025年12月末の実績値について決める";

  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @TempDir private Path folder;

  @Test
  void aReportIsImportedPutRightPublishedComparedAndWithdrawn() throws IOException {
    Page page = browser.open("imports");
    browser.checkAccessibility();
    browser.photograph("imports");
    page.getByLabel("氏名").focus();
    page.keyboard().type("青森 花子");
    page.keyboard().press("Tab");
    page.locator("vaadin-upload input[type=file]").setInputFiles(report());
    page.locator(".upload-results a").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("main h1")).containsText("青森県DX推進プラン");
    assertThat(page.locator("main")).containsText("変更 ");
    browser.checkAccessibility();
    browser.photograph("draft");
    decide(page);
    lead(page, "確認を依頼する", "確認待ち");
    lead(page, "承認する", "承認済み");
    page.getByLabel("理由・連絡事項").focus();
    page.keyboard().type("定例");
    lead(page, "今すぐ公開する", "公開済み");
    browser.open("comparison");
    assertThat(page.locator("main")).containsText("55.0%");
    withdraw(page);
    browser.open("comparison");
    assertThat(page.locator("main")).containsText("52.5%");
  }

  private void decide(Page page) {
    Locator link = page.locator("a[aria-label='" + ROW + "']");
    for (int next = 2; link.count() == 0; next++) {
      page.locator("a", new Page.LocatorOptions().setHasText("次の50行")).click();
      assertThat(page.locator("main")).containsText(next + " / ");
    }
    link.first().focus();
    page.keyboard().press("Enter");
    Locator panel = page.locator(".decision-panel");
    panel.getByLabel("修正後の値").fill("55.0%");
    panel.getByLabel("理由").focus();
    page.keyboard().type("原本は55.0");
    browser.checkAccessibility();
    browser.photograph("draft-decision");
    panel.locator("vaadin-button", new Locator.LocatorOptions().setHasText("値を修正する")).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).containsText("「55.0%」に修正（青森 花子");
  }

  private static void lead(Page page, String button, String stage) {
    page.locator(".step-panel vaadin-button", new Page.LocatorOptions().setHasText(button)).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".edition-panel")).containsText(stage);
  }

  private void withdraw(Page page) {
    browser.open("publications?plan=aomori-dx&edition=2025-12-31");
    browser.checkAccessibility();
    browser.photograph("publications");
    page.getByLabel("理由").focus();
    page.keyboard().type("試しの公開");
    page.keyboard().press("Tab");
    page.locator("vaadin-button", new Page.LocatorOptions().setHasText("取り下げる")).first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).containsText("試しの公開");
  }

  private Path report() throws IOException {
    String path = "/kurabe/bundled/aomori-dx-progress-2025-12.txt";
    try (InputStream stream = ImportsBrowserTest.class.getResourceAsStream(path)) {
      String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      return Files.writeString(
          folder.resolve("報告書.txt"), text.replace("52.5% (R6年度)\t87.3%", "55.1% (R6年度)\t91.7%"));
    }
  }
}
