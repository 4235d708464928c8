package kurabe.web.ui.ambition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.ambition.Actual;
import kurabe.core.ambition.AgainstNation;
import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.Course;
import kurabe.core.ambition.EarlyFigure;
import kurabe.core.ambition.Finding;
import kurabe.core.ambition.Pace;
import kurabe.core.ambition.Required;
import kurabe.core.evaluation.Attainment;
import kurabe.core.plan.PlanCode;
import kurabe.core.quantity.Rational;
import kurabe.core.tracking.Ambitions;
import kurabe.core.tracking.PlanAmbition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every indicator of the two bundled reports, held against figures that were computed by hand from
/// the reports' own tables.
class BundledAmbitionTest {

  private static ApplicationContext beans;

  @BeforeAll
  static void start() {
    beans = ApplicationContext.run(Map.of("kurabe.test.library", "bundled"));
  }

  @AfterAll
  static void stop() {
    beans.close();
  }

  @Test
  void aomorisThirtyIndicatorsStandWhereTheirFiguresSay() throws IOException {
    List<String> lines =
        ambitions("aomori-dx").map(row -> row.indicator().name() + "\t" + line(row)).toList();
    assertThat(lines).hasSize(30).containsExactlyElementsOf(expected("aomori-2025-12.tsv"));
  }

  @Test
  void akitasIndicatorsAreHeldAgainstTheTargetsOfTheirOwnYear() throws IOException {
    List<String> lines =
        ambitions("akita-dx")
            .map(row -> row.owner().number() + "\t" + row.indicator().name() + "\t" + ofAkita(row))
            .toList();
    assertThat(lines).hasSize(19).containsExactlyElementsOf(expected("akita-r6.tsv"));
  }

  private static Stream<PlanAmbition.Row> ambitions(String plan) {
    return beans
        .getBean(Ambitions.class)
        .find(new PlanCode(plan), Optional.empty())
        .orElseThrow()
        .rows()
        .stream();
  }

  private static String line(PlanAmbition.Row row) {
    Ambition it = row.ambition().orElseThrow();
    return String.join(
        "\t",
        attainment(it.attainment()),
        linear(it.pace()),
        required(it.required()),
        actual(it.actual()),
        course(it.course()),
        it.findings().stream().map(BundledAmbitionTest::finding).collect(joining(" ")));
  }

  private static String ofAkita(PlanAmbition.Row row) {
    Ambition it = row.ambition().orElseThrow();
    return String.join(
        "\t",
        attainment(it.attainment()),
        due(it.pace()),
        required(it.required()),
        it.findings().stream().map(BundledAmbitionTest::finding).collect(joining(" ")));
  }

  private static String attainment(Attainment attainment) {
    return switch (attainment) {
      case Attainment.Attained attained -> rounded(attained.rate(), 1);
      case Attainment.NotAttainable(var reason) -> reason.code();
    };
  }

  /// Months, expected value, rate; Aomori's targets are all due later than their values.
  private static String linear(Pace pace) {
    return switch (pace) {
      case Pace.Linear it ->
          it.elapsed() + "\t" + rounded(it.expected(), 3) + "\t" + rounded(it.rate(), 1);
      case Pace.Due due -> "-\t-\tdue:" + rounded(due.rate(), 1);
      case Pace.NoRate(var reason) -> "-\t-\t" + reason.code();
      case Pace.Untold(var reason) -> "-\t-\t" + reason.code();
    };
  }

  private static String due(Pace pace) {
    return linear(pace).replaceFirst("^-\t-\t", "");
  }

  private static String required(Required required) {
    return switch (required) {
      case Required.PerYear it -> rounded(it.perYear(), 3);
      case Required.Reached _ -> "reached";
      case Required.Missed _ -> "missed";
      case Required.Untold(var reason) -> reason.code();
    };
  }

  private static String actual(Actual actual) {
    return switch (actual) {
      case Actual.PerYear it -> rounded(it.perYear(), 3);
      case Actual.Untold(var reason) -> reason.code();
    };
  }

  private static String course(Course course) {
    return switch (course) {
      case Course.Reached() -> "reached\t-";
      case Course.Missed() -> "missed\t-";
      case Course.OnCourse(var times, var _) -> "on-course\t" + rounded(times, 3);
      case Course.TooSlow(var times, var _) -> "too-slow\t" + rounded(times, 3);
      case Course.StandingStill() -> "standing-still\t-";
      case Course.MovingAway() -> "moving-away\t-";
      case Course.Untold(var reason) -> reason.code() + "\t-";
    };
  }

  private static String finding(Finding finding) {
    return switch (finding) {
      case Finding.MetEarly(EarlyFigure.AtBaseline _, var _) -> "met-at-baseline";
      case Finding.MetEarly(EarlyFigure.AtFirstReport _, var _) -> "met-at-first-report";
      case Finding.HiddenOvershoot _ -> "hidden-overshoot";
      case Finding.OnTheWay _ -> "on-the-way";
      case Finding.BesideNation(AgainstNation.Told told) ->
          "nation:"
              + told.standing().code().replace("-ambitious", "")
              + ":"
              + rounded(told.difference(), 1);
      case Finding.BesideNation(AgainstNation.Withheld(var _, var _, var reason)) ->
          "nation:" + reason.code();
    };
  }

  private static String rounded(Rational value, int decimals) {
    return value.rounded(decimals).toPlainString();
  }

  private static List<String> expected(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            BundledAmbitionTest.class.getResourceAsStream("/kurabe/web/ui/ambition/" + file))) {
      return new String(stream.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }
}
