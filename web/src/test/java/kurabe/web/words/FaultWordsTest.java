package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.catalog.SchemeReader;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

  private static final String HEAD = "code: test\nname: 試験\nexplanation: 説明\n";
  private static final String BANDS =
      HEAD
          + "kind: attainment-bands\nbands: [{label: C, from: 1, below: 80}, {label: B, above: 80},"
          + " {label: A, from: 90, upTo: 80}]\nnotRated: [{label: A}]\njudged: perhaps";
  private static final String AXES =
      HEAD
          + """
          kind: two-axes
          first: {name: 一, kind: judged-labels, order: [{label: a}, {label: b}]}
          second: {name: 二, kind: judged-labels, order: [{label: c}]}
          order: [{label: Z}, {label: Y}]
          matrix: [{first: q, second: c, label: Z}, {first: q, second: c, label: Z}]
          flor: 1
          """;
  private static final String RUNGS =
      HEAD
          + "kind: baseline-direction\nrungs: [{when: better, label: a}, {when: worse, label: c}]\n"
          + "tolerance: {points: 1, percent: 2, side: above}";
  private static final String MEAN =
      HEAD + "kind: capped-attainment-mean\nfloor: 5\ncap: 5\ndecimals: 9";

  @Test
  void everyFaultIsASentenceOfItsOwn() {
    List<Fault> all =
        Stream.of(BANDS, AXES, RUNGS, MEAN, "a: [", "a: &b 1", "[".repeat(100), "")
            .flatMap(yaml -> faults(yaml).stream())
            .toList();
    assertThat(all.stream().map(fault -> fault.getClass().getSimpleName()).distinct())
        .hasSizeGreaterThan(18);
    assertThat(all.stream().map(FaultWords::of)).allMatch(words -> words.endsWith("。"));
    assertThat(all.stream().map(FaultWords::withPlace)).doesNotHaveDuplicates();
  }

  @Test
  void thePlaceIsCountedAsPeopleCount() {
    assertThat(faults(BANDS).stream().map(FaultWords::withPlace))
        .contains("bands の3番目: この範囲に入る値がありません。境目の大小と、以上・超・以下・未満の別を確かめてください。");
  }

  private static List<Fault> faults(String yaml) {
    return catchThrowableOfType(InvalidCatalog.class, () -> SchemeReader.read("自県.yml", yaml))
        .faults();
  }
}
