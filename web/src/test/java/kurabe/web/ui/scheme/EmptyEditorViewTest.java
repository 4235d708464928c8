package kurabe.web.ui.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class EmptyEditorViewTest extends LibraryFixture.Empty {

  @Test
  void aTextIsCheckedEvenWhileNothingIsPublished() {
    open("schemes/new");
    assertThat(text()).contains("定義に誤りはありません（達成率による段階評価）。計画の報告を取り込むと、ここで試せます。");
  }

  @Test
  void schemesAreListedEvenWhileNothingIsPublished() {
    open("schemes/akita-dx");
    assertThat(text()).contains("公開されている計画に、この評価方法を使っているものはありません。", "計画の報告が登録されると");
  }
}
