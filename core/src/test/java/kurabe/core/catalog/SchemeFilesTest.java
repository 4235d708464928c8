package kurabe.core.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Award;
import kurabe.core.scheme.Points.Component.ByRate;
import kurabe.core.scheme.Range;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The schemes that come with Kurabe.
class SchemeFilesTest {

  private static final List<EvaluationScheme> ALL = new Catalog().listSchemes();

  @Test
  void theFolderAndItsIndexAgree() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      Set<String> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yml"))
              .collect(toSet());
      assertThat(Files.readAllLines(folder().resolve("index.txt"), UTF_8))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }

  @Test
  void everyFileIsNamedAfterItsCode() throws IOException, URISyntaxException {
    assertThat(Files.readAllLines(folder().resolve("index.txt"), UTF_8))
        .isEqualTo(ALL.stream().map(scheme -> scheme.code().value() + ".yml").toList());
  }

  @Test
  void all22MethodsOfTheListAreThere() {
    assertThat(ALL)
        .filteredOn(scheme -> !(scheme instanceof Unrated))
        .extracting(scheme -> scheme.head().source())
        .allMatch(source -> source.matches(".*一覧の\\d+.*"));
    assertThat(IntStream.rangeClosed(1, 22))
        .allMatch(row -> ALL.stream().anyMatch(scheme -> isOfRow(scheme, row)));
  }

  @Test
  void everySchemeHasItsOwnNameAndExplainsItself() {
    assertThat(ALL).extracting(EvaluationScheme::name).doesNotHaveDuplicates();
    assertThat(ALL).extracting(EvaluationScheme::explanation).allMatch(text -> text.endsWith("。"));
    assertThat(ALL)
        .flatExtracting(scheme -> scheme.head().assumptions())
        .allMatch(text -> text.toString().endsWith("。"));
  }

  @Test
  void gradesHaveAnOrderUnlessTheyArePairsOrScores() {
    assertThat(ALL.stream().filter(Graded.class::isInstance).map(Graded.class::cast))
        .allMatch(
            graded ->
                !graded.order().isEmpty() || graded instanceof TwoAxes || graded instanceof Points);
  }

  @Property
  void everyRateFallsIntoExactlyOneRangeOfEveryScheme(
      @ForAll @IntRange(min = -1000, max = 20000) int hundredths) {
    Rational rate = Rational.of(hundredths).dividedBy(Rational.HUNDRED);
    assertThat(ALL.stream().flatMap(SchemeFilesTest::partitions))
        .isNotEmpty()
        .allMatch(ranges -> ranges.stream().filter(range -> range.contains(rate)).count() == 1);
  }

  private static Stream<List<Range>> partitions(EvaluationScheme scheme) {
    return switch (scheme) {
      case AttainmentBands bands -> Stream.of(bands.bands().stream().map(Band::range).toList());
      case TwoAxes axes ->
          Stream.of(axes.first().scheme(), axes.second().scheme())
              .flatMap(SchemeFilesTest::partitions);
      case Points points ->
          points.components().stream()
              .flatMap(one -> one instanceof ByRate rate ? Stream.of(rate) : Stream.empty())
              .map(rate -> rate.awards().stream().map(Award::range).toList());
      default -> Stream.empty();
    };
  }

  private static boolean isOfRow(EvaluationScheme scheme, int row) {
    return scheme.head().source().matches(".*一覧の" + row + "(\\D.*|$)");
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(Catalog.class.getResource("/kurabe/schemes/index.txt")).toURI())
        .getParent();
  }
}
