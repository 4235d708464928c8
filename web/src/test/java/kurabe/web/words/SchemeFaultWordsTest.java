package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.Fault.Expected;
import kurabe.core.catalog.Fault.Limit;
import org.junit.jupiter.api.Test;

class SchemeFaultWordsTest {

  private static final String PATH = "scheme.yml.bands[1]";

  private static final List<Fault> ALL =
      List.of(
          new Fault.UnknownKey(PATH, "extra", List.of("label", "from")),
          new Fault.Missing(PATH, "label", Expected.TEXT),
          new Fault.WrongType(PATH, "from", Expected.NUMBER, "八十"),
          new Fault.UnknownWord(PATH, "kind", "oracle", List.of("points")),
          new Fault.OutOfBounds(PATH, "decimals", 0, 6, BigDecimal.TEN),
          new Fault.NotBelow(PATH, "floor", "cap"),
          new Fault.Both(PATH, "from", "above"),
          new Fault.TooFew(PATH, "bands", 2, 1),
          new Fault.EmptyRange(PATH),
          new Fault.ClosedEnds(PATH),
          new Fault.Gap(PATH, "C", "B"),
          new Fault.Overlap(PATH, "C", "B"),
          new Fault.RepeatedLabel(PATH, "A"),
          new Fault.UnknownLabel(PATH, "first", "Z", List.of("A")),
          new Fault.MissingCell(PATH, "順調", "達成"),
          new Fault.RepeatedCell(PATH, "順調", "達成"),
          new Fault.UnusedLabel(PATH, "A"),
          new Fault.Needs(PATH, "value", "name"),
          new Fault.Taken(PATH, "code", "typed-report"),
          new Fault.OutOfOrder(PATH, "rungs", List.of("worse", "level")),
          new Fault.NotYaml(PATH, 3, 5),
          new Fault.TooLarge(PATH, Limit.DEPTH, 16),
          new Fault.NotPlain(PATH, 3, 5),
          new Fault.Other(PATH, "reason"));

  @Test
  void everyFaultIsADistinctSentence() {
    assertThat(ALL.stream().map(FaultWords::of))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.endsWith("。"));
  }

  @Test
  void everyKindOfFaultIsTriedHere() {
    assertThat(ALL.stream().map(Fault::getClass).distinct()).hasSameSizeAs(kinds().toList());
  }

  private static Stream<Class<?>> kinds() {
    return Stream.of(Fault.class.getPermittedSubclasses())
        .flatMap(group -> Stream.of(group.getPermittedSubclasses()));
  }

  @Test
  void placesCountFromOneAndLeaveTheFileOut() {
    assertThat(place("scheme.yml.bands[1]")).isEqualTo("bands の2番目");
    assertThat(place("akita-dx.yml.first.rungs[0]")).isEqualTo("first › rungs の1番目");
    assertThat(place("yaml.tolerance")).isEqualTo("tolerance");
    assertThat(place("scheme.yml")).isEmpty();
  }

  private static String place(String path) {
    return FaultWords.place(new Fault.EmptyRange(path));
  }
}
