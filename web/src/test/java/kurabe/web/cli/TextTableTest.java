package kurabe.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  @ParameterizedTest
  @CsvSource({"abc,3", "青森,4", "ｱｵﾓﾘ,4", "A（甲）,7", "58.1％,6", "é,1", "18 ÷ 91,8", "…,2"})
  void japaneseCharactersTakeTwoColumns(String text, int width) {
    assertThat(TextWidth.of(text)).isEqualTo(width);
  }

  @Test
  void textIsBrokenWhereTheWidthIsReached() {
    assertThat(TextWidth.wrapped("青森県DX", 5)).containsExactly("青森", "県DX");
    assertThat(TextWidth.wrapped("達成率60.0%（R6）甲", 8)).containsExactly("達成率", "60.0%", "（R6）甲");
    assertThat(TextWidth.wrapped("（甲乙）", 6)).containsExactly("（甲", "乙）");
    assertThat(TextWidth.wrapped("", 5)).containsExactly("");
  }

  @Test
  void columnsLineUp() {
    TextTable table = new TextTable(10);
    table.row(List.of(List.of("甲"), List.of("ab", "青森")));
    table.row(List.of(List.of("テーマ"), List.of("x")));

    assertThat(table.lines())
        .containsExactly("甲      ab", "        青森", "--------------", "テーマ  x", "--------------");
  }
}
