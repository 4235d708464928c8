package kurabe.importers.sources.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import kurabe.core.report.Edition;
import org.junit.jupiter.api.Test;

class LargeTableTest {

  private static final int ROWS = 100_000;

  @Test
  void aHundredThousandRowsAreReadInBoundedTime() {
    StringBuilder table = new StringBuilder("架空県DX推進計画,,,,,,,,\n");
    table.append("施策,KPI,単位,基準値(R3),目標値(R8),実績値(R5),実績値(R6),達成率,評価\n");
    for (int row = 1; row <= ROWS; row++) {
      table.append(row % 100 == 1 ? row / 100 + 1 + " 施策" : "");
      table.append(",指標").append(row).append(",件,1,100,40,50,50%,△\n");
    }
    Profiled profile = Profiled.of(Kakuu.PROFILE.substring(0, Kakuu.PROFILE.indexOf("expect:")));

    Edition edition =
        assertTimeout(Duration.ofSeconds(60), () -> profile.edition(table.toString()));

    assertThat(edition.items()).hasSize(ROWS / 100);
    assertThat(edition.observations()).hasSize(2 * ROWS);
    assertThat(edition.problems()).isEmpty();
  }
}
