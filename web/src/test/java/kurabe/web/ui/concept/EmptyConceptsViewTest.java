package kurabe.web.ui.concept;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class EmptyConceptsViewTest extends LibraryFixture.Empty {

  @Test
  void withoutStatisticsThePageSaysHowToBringSome() {
    open("concepts");
    assertThat(text()).contains("国の統計表は、まだ取り込まれていません。", "./kurabe import 統計表のファイル");
  }

  @Test
  void unknownBodiesAreExplained() {
    open("concepts?bodies=atlantis");
    assertThat(text()).contains("その都道府県の組はありません。上から選んでください。");
  }
}
