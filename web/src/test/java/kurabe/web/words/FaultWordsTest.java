package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.catalog.SchemeReader;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

  private static final String HEAD = "code: test\nname: 試験\nexplanation: 説明\n";

  @Test
  void keysAreNamedWithWhatTheyMayBe() {
    assertThat(faults("code: Ä\nname: [a]\nkind: guess\nflor: 1"))
        .containsExactly(
            "「code」は半角の英小文字・数字・ハイフンで書いてください（いまは「Ä」）。",
            "「name」は文字で書いてください（いまは「[a]」）。",
            "「explanation」がありません。文字で書いてください。",
            "「kind」に「guess」は使えません。使えるのはcapped-attainment-mean、attainment-bands、"
                + "baseline-direction、judged-labels、points、two-axes、unratedです。");
    assertThat(faults(HEAD + "kind: unrated\nflor: 1"))
        .containsExactly("「flor」という項目はありません。書けるのはcode、kind、name、explanation、source、assumptionsです。");
  }

  @Test
  void numbersAreHeldToTheirBounds() {
    assertThat(faults(HEAD + "kind: capped-attainment-mean\nfloor: 5\ncap: 5\ndecimals: 9"))
        .containsExactly("「floor」は「cap」より小さくしてください。", "「decimals」は0から6までです（いまは9）。");
  }

  @Test
  void rangesAreSaidToLeaveGapsOrOverlap() {
    assertThat(
            faults(
                HEAD
                    + "kind: attainment-bands\nbands: [{label: C, from: 1, below: 80}, {label: B, above: 80},"
                    + " {label: A, from: 90, upTo: 80}]"))
        .containsExactly(
            "bands[2]: この範囲に入る数値がありません。",
            "bands: 最初の範囲には下限を、最後の範囲には上限を書かないでください。",
            "「C」と「B」の間に、どちらにも入らない数値があります。",
            "「B」と「A」の間に、両方に入る数値があります。");
  }

  @Test
  void labelsAndTheirPairsAreNamed() {
    assertThat(
            faults(
                HEAD
                    + """
                    kind: two-axes
                    first: {name: 一, kind: judged-labels, order: [{label: a}, {label: a}]}
                    second: {name: 二, kind: judged-labels, order: [{label: c}]}
                    order: [{label: Z}, {label: Y}]
                    matrix: [{first: q, second: c, label: Z}, {first: q, second: c, label: Z}]
                    """))
        .containsExactly(
            "first: 区分「a」が重なっています。",
            "second: 「order」は2つ以上必要です（いまは1つ）。",
            "matrix[0]: 「first」の区分「q」はありません。あるのはa、aです。",
            "matrix[1]: 「first」の区分「q」はありません。あるのはa、aです。",
            "「q」と「c」の組み合わせが重なっています。",
            "「a」と「c」の組み合わせがありません。",
            "区分「Y」になる組み合わせがありません。");
  }

  @Test
  void rungsAndTolerancesAreExplained() {
    assertThat(
            faults(
                HEAD
                    + "kind: baseline-direction\nrungs: [{when: better, label: a}, {when: worse, label: c}]\n"
                    + "tolerance: {points: 1, percent: 2}"))
        .containsExactly(
            "「rungs」は、worse、level、better、on-pace、target-reached、target-exceededの順に、一つずつ書いてください。",
            "rungs: 「level」がありません。項目と値の組で書いてください。",
            "tolerance: 「points」と「percent」は、どちらか一方だけ書いてください。");
  }

  @Test
  void aFileThatIsNoYamlOrTooMuchIsExplained() {
    assertThat(faults("a: [")).containsExactly("1行5文字目: YAML として読めません。");
    assertThat(faults("a: &b 1")).containsExactly("1行4文字目: アンカー（&）、エイリアス（*）、タグ（!）は使えません。");
    assertThat(faults("[".repeat(100))).containsExactly("入れ子の深さが多すぎます（16まで）。");
    assertThat(faults("x".repeat(70_000))).containsExactly("文字数が多すぎます（65536まで）。");
  }

  private static List<String> faults(String yaml) {
    return catchThrowableOfType(InvalidCatalog.class, () -> SchemeReader.read("自県.yml", yaml))
        .faults()
        .stream()
        .map(FaultWords::of)
        .toList();
  }
}
