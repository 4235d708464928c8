package kurabe.web.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.browsing.EditionBrowser;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.error.NotFoundPage;
import org.junit.jupiter.api.Test;

/// Figures lead into the documents that they were read from.
final class DocumentViewTest extends LibraryFixture.Bundled {

  private static final PlanCode AKITA = new PlanCode("akita-dx");

  @Test
  void aFiguresSourceLeadsToItsLine() {
    open("plans/akita-dx/items/n1");
    String link = href("文書で見る");

    open(link);

    assertThat(link).contains("documents/", "line=", "quote=");
    assertThat(text()).contains("秋田県DX推進計画の進捗状況", "電子申請・届出サービスの充実");
    assertThat(texts(LineList.class)).hasSize(1);
  }

  @Test
  void aTableOfStatisticsIsShownAsASheetWithTheCell() {
    open("concepts/municipal-telework");
    open(href("文書で見る"));

    assertThat(texts(SheetTable.class)).hasSize(1);
    assertThat(text()).contains("～", "全577行", "municipal-telework");
  }

  @Test
  void aDocumentThatNobodyBroughtIsNotFound() {
    open("documents/" + "0".repeat(64));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    open("documents/nonsense?line=x");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  @Test
  void aPlaceBeyondTheEndShowsWhatThereIs() {
    String hash =
        bean(EditionBrowser.class)
            .findNewest(AKITA)
            .orElseThrow()
            .edition()
            .head()
            .document()
            .hash()
            .hex();

    open("documents/" + hash + "?line=999999");

    assertThat(text()).contains("全293行");
  }
}
