package kurabe.core.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Region;
import org.junit.jupiter.api.Test;

class BodyGroupsTest {

  private static final BodyGroups GROUPS = new BodyGroups(Bodies.KNOWN);

  @Test
  void aRegionHoldsItsPrefectures() {
    assertThat(names(GROUPS.find("tohoku"))).containsExactly("青森県", "秋田県", "山形県");
    assertThat(GROUPS.find("tohoku").orElseThrow().region()).contains(Region.TOHOKU);
  }

  @Test
  void allAreThePrefecturesWithoutTheNation() {
    assertThat(names(GROUPS.find("all"))).containsExactly("青森県", "秋田県", "山形県", "東京都");
  }

  @Test
  void bodiesAreListedInTheOrderAskedFor() {
    assertThat(names(GROUPS.find("13,02"))).containsExactly("東京都", "青森県");
    assertThat(names(GROUPS.find("02,02"))).containsExactly("青森県");
  }

  @Test
  void anUnknownBodyOrRegionIsNoGroup() {
    assertThat(GROUPS.find("02,99")).isEmpty();
    assertThat(GROUPS.find("00")).isEmpty();
    assertThat(GROUPS.find("atlantis")).isEmpty();
    assertThat(GROUPS.find("")).isEmpty();
  }

  private static List<String> names(Optional<BodyGroup> group) {
    return group.orElseThrow().bodies().stream().map(Jurisdiction::name).toList();
  }
}
