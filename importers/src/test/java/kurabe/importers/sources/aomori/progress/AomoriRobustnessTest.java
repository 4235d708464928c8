package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.importers.testing.Readings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Whatever happens to a report on its way, nothing is lost in silence and nothing throws.
class AomoriRobustnessTest {

  private static final int INDICATORS = 30;

  private final Readings readings = new Readings(new AomoriProgress());
  private final String text = BundledText.read();

  @Property(tries = 50)
  void aReportThatWasCutAnywhereIsRefusedOrComplete(@ForAll @IntRange(min = 20) int length) {
    String cut = text.substring(0, Math.min(length, text.length()));
    if (readings.read(cut) instanceof Reading.Read(Edition edition)) {
      assertThat(measured(edition)).isEqualTo(2 * INDICATORS);
    }
  }

  @Property(tries = 50)
  void linesInDisorderNeverThrow(@ForAll long seed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));

    assertThat(readings.read(String.join("\n", lines))).isNotNull();
  }

  @Property(tries = 100)
  void aCellThatIsOverwrittenIsMissedSomewhere(
      @ForAll long seed, @ForAll("garbage") String garbage) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    List<String> cells = new ArrayList<>(List.of(lines.get(line).split("\t", -1)));
    cells.set(random.nextInt(cells.size()), garbage);
    lines.set(line, String.join("\t", cells));

    if (readings.read(String.join("\n", lines)) instanceof Reading.Read(Edition edition)) {
      assertThat(measured(edition) == 2 * INDICATORS || isReported(edition)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.of(
        "", "－", "###", "調査中", "KPI", "前期差", "100%", "同上", "12件", "値", "目標値", "2025.9月末", "※注");
  }

  private static boolean isReported(Edition edition) {
    boolean absent =
        edition.observations().stream()
            .map(Observation::value)
            .anyMatch(Value.Absent.class::isInstance);
    return absent || edition.problems().stream().anyMatch(AomoriRobustnessTest::isNew);
  }

  private static boolean isNew(Problem problem) {
    return !(problem instanceof Problem.CountMismatch count && count.what().equals("基本目標"));
  }

  private static long measured(Edition edition) {
    return edition.observations().stream()
        .filter(observation -> observation.value().findQuantity().isPresent())
        .count();
  }
}
