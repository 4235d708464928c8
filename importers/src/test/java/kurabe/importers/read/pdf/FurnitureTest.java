package kurabe.importers.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What belongs to the pages and not to the text.
class FurnitureTest {

  private static List<String> lines(List<Typeset> pages) {
    List<LaidOutPage> laidOut =
        IntStream.range(0, pages.size()).mapToObj(i -> pages.get(i).page(i + 1)).toList();
    return Furniture.remove(laidOut).stream()
        .flatMap(page -> page.lines().stream())
        .map(line -> line.texts().getFirst())
        .toList();
  }

  @Test
  void pageNumbersAreNotRead() {
    assertThat(
            lines(
                List.of(
                    new Typeset().text(50, 300, "甲").text(300, 780, "- 3 -"),
                    new Typeset().text(50, 300, "乙"),
                    new Typeset().text(50, 300, "丙").text(300, 780, "- 4 -"))))
        .containsExactly("甲", "乙", "丙");
  }

  @Test
  void numbersThatDoNotCountPagesAreRead() {
    assertThat(
            lines(
                List.of(
                    new Typeset().text(50, 300, "甲").text(300, 780, "63"),
                    new Typeset().text(50, 300, "乙").text(300, 780, "54"))))
        .contains("63", "54");
  }

  @Test
  void aRunningHeadIsReadOnce() {
    List<Typeset> pages =
        IntStream.range(0, 4)
            .mapToObj(page -> new Typeset().text(50, 30, "進捗状況").text(50, 300, "文" + page))
            .toList();

    assertThat(lines(pages)).containsExactly("進捗状況", "文0", "文1", "文2", "文3");
  }
}
