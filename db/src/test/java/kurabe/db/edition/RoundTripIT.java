package kurabe.db.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.EditionStore;
import kurabe.core.publishing.Publication;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Goal;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.db.SampleEdition;
import kurabe.db.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RoundTripIT {

  static final List<Period> PERIODS = SampleEdition.PERIODS;

  private final EditionStore store = TestDatabase.bean(EditionStore.class);
  private final EditionLibrary library = TestDatabase.bean(EditionLibrary.class);

  @ParameterizedTest
  @FieldSource("PERIODS")
  void anEditionWithEveryKindOfEverythingIsReadBackAsItWas(Period asOf) {
    byte[] bytes = SampleEdition.bytes("round trip " + asOf.code());
    Edition edition = SampleEdition.of("round-trip", asOf, bytes);
    assertThat(store.publish(edition, bytes)).isEqualTo(new Publication.Published(1));

    PlanCode plan = edition.head().plan().code();
    assertThat(library.findEdition(plan, asOf)).map(PublishedEdition::edition).contains(edition);
    assertThat(library.findRevision(plan, asOf, 1))
        .map(PublishedEdition::edition)
        .contains(edition);
    assertThat(library.findRevision(plan, asOf, 2)).isEmpty();
  }

  @Property(tries = 20)
  void anyFiguresAndTextsAreReadBackAsTheyWere(@ForAll("goals") List<Goal> goals) {
    String code = "random-" + UUID.randomUUID();
    byte[] bytes = SampleEdition.bytes(code);
    Edition edition =
        new Edition(
            SampleEdition.head(code, SampleEdition.R6, bytes),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            goals,
            List.of());
    store.publish(edition, bytes);
    assertThat(library.findNewest(new PlanCode(code)))
        .map(PublishedEdition::edition)
        .contains(edition);
  }

  @Provide
  static Arbitrary<List<Goal>> goals() {
    Arbitrary<Quantity> quantities =
        Combinators.combine(numbers(), texts(), texts())
            .as((number, unit, text) -> new Quantity(number, new Unit(unit), text));
    Arbitrary<Value> values =
        Arbitraries.oneOf(
            quantities.map(Value.Measured::new),
            Combinators.combine(quantities, texts()).as(Value.ChangeOnly::new),
            texts().map(Value.Words::new));
    return Combinators.combine(texts(), values, texts(), texts())
        .as(
            (name, value, asOf, quote) ->
                new Goal(
                    name,
                    value,
                    new AsOf(asOf, Optional.empty()),
                    new Citation(Place.WHOLE, quote)))
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<BigDecimal> numbers() {
    BigInteger bound = BigInteger.TEN.pow(40);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(bound.negate(), bound),
            Arbitraries.integers().between(-40, 40))
        .as(BigDecimal::new);
  }

  /// Any text that a document can hold: no NUL, no half of a surrogate pair.
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('\u0001', '\uD7FF')
        .withChars('％', '▲', '〜', '⺠', '\u00a0')
        .ofMaxLength(30);
  }
}
