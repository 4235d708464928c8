package kurabe.web.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class EmptyOverviewViewTest extends LibraryFixture.Empty {

  @Test
  void nothingPublishedSaysWhatToDo() {
    open("");
    assertThat(text()).contains("まだ登録されていません", "./kurabe import");
  }

  @Test
  void everyPrefectureIsThenUnregistered() {
    open("");
    assertThat(text()).contains("青森県未登録", "秋田県未登録").doesNotContain("登録済み");
  }

  @Test
  void theListOfPlansSaysTheSame() {
    open("plans");
    assertThat(text()).contains("./kurabe import");
  }
}
