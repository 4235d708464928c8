package kurabe.importers.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables without lines, and text that must not be taken for one.
class GapColumnsTest {

  @Test
  void piecesBelowEachOtherAreColumns() {
    List<List<String>> lines =
        new Typeset()
            .text(50, 100, "市町村")
            .text(200, 100, "R5")
            .text(300, 100, "R6")
            .text(50, 115, "青い市")
            .text(200, 115, "12.3%")
            .text(300, 115, "14.0%")
            .text(50, 130, "白い村")
            .text(200, 130, "8.0%")
            .text(300, 130, "9.1%")
            .lines();

    assertThat(lines)
        .containsExactly(
            List.of("市町村", "R5", "R6"),
            List.of("青い市", "12.3%", "14.0%"),
            List.of("白い村", "8.0%", "9.1%"));
  }

  @Test
  void theColumnsOfANewspaperAreReadOneAfterTheOther() {
    List<List<String>> lines =
        new Typeset()
            .text(50, 100, "左の段の一行目は長い文章である")
            .text(300, 100, "右の段の一行目は長い文章である")
            .text(50, 115, "左の段の二行目も長い文章である")
            .text(300, 115, "右の段の二行目も長い文章である")
            .text(50, 130, "左の段の三行目も長い文章である")
            .text(300, 130, "右の段の三行目も長い文章である")
            .lines();

    assertThat(lines).hasSize(6).element(2).isEqualTo(List.of("左の段の三行目も長い文章である"));
  }

  @Test
  void twoRowsAreNoTable() {
    List<List<String>> lines =
        new Typeset()
            .text(50, 100, "担当")
            .text(200, 100, "推進課")
            .text(50, 115, "電話")
            .text(200, 115, "017")
            .lines();

    assertThat(lines).allMatch(line -> line.size() == 1);
  }

  @Test
  void textIsNotTornApart() {
    List<List<String>> lines =
        new Typeset()
            .text(50, 100, "この報告は一 二 三の順に述べる")
            .text(50, 115, "次の段落も同じである")
            .text(50, 130, "終わり")
            .lines();

    assertThat(lines).allMatch(line -> line.size() == 1);
  }
}
