package kurabe.web.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class PlansViewTest extends LibraryFixture.Bundled {

  @Test
  void everyEditionIsALineWithItsSizeAndDocument() {
    open("plans");
    assertThat(text())
        .contains("青森県DX推進プラン青森県2025年12月末第1版1130601青森県「青森県DX推進プランの進捗状況」")
        .contains("秋田県DX推進計画秋田県令和6年度第1版115");
    assertThat(href("秋田県DX推進計画")).isEqualTo("plans/akita-dx?edition=R6");
  }
}
