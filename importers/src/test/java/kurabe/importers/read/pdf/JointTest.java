package kurabe.importers.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of a cell become one text.
class JointTest {

  /// In a cell ten characters wide.
  private static String join(String... lines) {
    Typeset typeset = new Typeset();
    for (int line = 0; line < lines.length; line++) {
      typeset.text(0, 15 * line, lines[line]);
    }
    List<TextLine> joined = LineBuilder.lines(typeset.glyphs());
    return Joint.join(joined, 10 * Typeset.SIZE);
  }

  @Test
  void aFullLineGoesOnWithoutASpace() {
    assertThat(join("こども学校教育のＤＸ", "の推進状況")).isEqualTo("こども学校教育のＤＸの推進状況");
  }

  @Test
  void aShortLineEndedWhereItWasMeantTo() {
    assertThat(join("達成率", "(B/A)×100=C")).isEqualTo("達成率 (B/A)×100=C");
  }

  @Test
  void anEntryOfAListIsKeptApart() {
    assertThat(join("・研修を引き続き行う", "・講師を増やす")).isEqualTo("・研修を引き続き行う ・講師を増やす");
  }

  @Test
  void aNumberThatWasBrokenIsOneNumber() {
    assertThat(join("一二三四五六七8,7", "41枚")).isEqualTo("一二三四五六七8,741枚");
  }

  /// Between Japanese characters, figures and units there is no space; words have one.
  @ParameterizedTest
  @CsvSource({
    "'218件 (R5～ R6の', 累計)",
    "'78.1% (R5', 年度)",
    "87974100, 枚",
    "デジタルマー, ケティング",
  })
  void japaneseGoesOnWithoutASpace(String before, String after) {
    assertThat(Joint.between(before, after)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Google, Workspace", "35.2%, (R6年度)", "【評価】, B"})
  void wordsBracketsAndMarksAreKeptApart(String before, String after) {
    assertThat(Joint.between(before, after)).isEqualTo(" ");
  }

  @Test
  void nothingIsJoinedToNothing() {
    assertThat(Joint.join(Arrays.asList(), 100)).isEmpty();
  }
}
