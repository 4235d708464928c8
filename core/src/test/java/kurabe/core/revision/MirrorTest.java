package kurabe.core.revision;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.revision.Report.CASES;
import static kurabe.core.revision.Report.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MirrorTest {

  @Property(tries = 200)
  void theRadiusBackIsTheMirrorOfTheRadiusThere(
      @ForAll("reports") Report one, @ForAll("reports") Report other) {
    List<Movement> there = radius(one, other).movements();
    List<Movement> back = radius(other, one).movements();
    assertThat(back)
        .containsExactlyInAnyOrderElementsOf(there.stream().map(MirrorTest::mirrored).toList());
  }

  @Property(tries = 100)
  void anEqualRepublicationMovesNothing(@ForAll("reports") Report one) {
    assertThat(radius(one, one).movements()).isEmpty();
  }

  @Property(tries = 200)
  void nothingThatStayedIsAmongTheMovements(
      @ForAll("reports") Report one, @ForAll("reports") Report other) {
    assertThat(radius(one, other).movements())
        .noneMatch(
            it ->
                it.change().findBefore().map(Cited::content).isPresent()
                    && it.change()
                        .findBefore()
                        .map(Cited::content)
                        .equals(it.change().findAfter().map(Cited::content)));
  }

  @Property(tries = 200)
  void causesAreMovementsOfTheSameRadiusAndNeverTheMovementItself(
      @ForAll("reports") Report one, @ForAll("reports") Report other) {
    BlastRadius radius = radius(one, other);
    assertThat(radius.movements())
        .allSatisfy(
            it ->
                assertThat(radius.listCauses(it))
                    .doesNotContain(it)
                    .isSubsetOf(radius.movements()));
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<Optional<String>> cases = Arbitraries.of("218件", "219件", "240件").optional(0.8);
    Arbitrary<Optional<String>> shares = Arbitraries.of("35.2%", "37.4%", "37%").optional(0.8);
    Arbitrary<Optional<String>> nations = Arbitraries.of("30.0%", "31.0%").optional(0.5);
    return Combinators.combine(cases, cases, shares, nations).as(MirrorTest::report);
  }

  private static Report report(
      Optional<String> earlier,
      Optional<String> later,
      Optional<String> share,
      Optional<String> nation) {
    Report report = new Report();
    earlier.ifPresent(value -> report.row(CASES, BEFORE, value, "58.1%"));
    later.ifPresent(value -> report.row(CASES, NOW, value, "64.0%"));
    share.ifPresent(value -> report.row(SHARE, NOW, value, "46.8%"));
    nation.ifPresent(value -> report.nation(SHARE, value));
    return report.index(BEFORE, "51.1%", Optional.empty()).index(NOW, "52.5%", Optional.empty());
  }

  private static BlastRadius radius(Report before, Report after) {
    return BlastRadius.between(before.revision(1), after.revision(2));
  }

  /// The same record with its change turned round.
  private static Movement mirrored(Movement movement) {
    try {
      RecordComponent[] components = movement.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(movement);
        values[i] = value instanceof Change<?> change ? change.mirrored() : value;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      return (Movement) movement.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
