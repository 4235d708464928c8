package kurabe.importers.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.document.Opened;
import kurabe.core.source.Place;
import kurabe.importers.testing.Files;
import kurabe.importers.testing.WordFiles;
import kurabe.importers.testing.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormatTest {

  private static final String PART = "word/document.xml";

  private static Opened.Contents open(String body) {
    byte[] empty = WordFiles.write(document -> document.createParagraph());
    byte[] bytes =
        Zips.edit(
            empty,
            PART,
            text -> text.replaceFirst("(?s)<w:body>.*</w:body>", "<w:body>" + body + "</w:body>"));
    return (Opened.Contents) Files.FORMATS.open(bytes);
  }

  private static List<String> lines(String body) {
    return open(body).text().lines().stream().map(Line::text).toList();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String text) {
    return "<w:tc>" + paragraph(text) + "</w:tc>";
  }

  @Test
  void paragraphsAreLinesAndRowsAreLinesWithCells() {
    Opened.Contents contents =
        open(
            paragraph("表1 指標")
                + "<w:tbl><w:tr>"
                + cell("甲")
                + cell("10")
                + "</w:tr></w:tbl>"
                + paragraph("以上"));

    assertThat(contents.text().lines())
        .containsExactly(
            new Line(1, 1, List.of("表1 指標")),
            new Line(1, 2, List.of("甲", "10")),
            new Line(1, 3, List.of("以上")));
    assertThat(contents.text().mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(contents.tables()).extracting(Grid::name).containsExactly("表1 指標");
    assertThat(contents.tables().getFirst().rows().getFirst())
        .containsExactly(
            new Cell(1, 1, "甲", new Place.Line(2)), new Cell(1, 2, "10", new Place.Line(2)));
  }

  @Test
  void cellsDrawnAsOneAreMerges() {
    Grid grid =
        open("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                + paragraph("広")
                + "</w:tc>"
                + "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
                + paragraph("高")
                + "</w:tc></w:tr>"
                + "<w:tr>"
                + cell("a")
                + cell("b")
                + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                + paragraph("")
                + "</w:tc></w:tr></w:tbl>")
            .tables()
            .getFirst();

    assertThat(grid.merges())
        .containsExactlyInAnyOrder(new Merge(1, 1, 1, 2), new Merge(1, 3, 2, 3));
    assertThat(grid.rows().stream().map(row -> row.stream().map(Cell::text).toList()))
        .containsExactly(List.of("広", "", "高"), List.of("a", "b", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "<w:ins><w:r><w:t>後</w:t></w:r></w:ins><w:del><w:r><w:delText>前</w:delText></w:r></w:del>, 後",
    "<w:moveFrom><w:r><w:t>前</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>後</w:t></w:r></w:moveTo>, 後",
    "<w:hyperlink><w:r><w:t>後</w:t></w:r></w:hyperlink>, 後",
    "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>後</w:t></w:r></w:sdtContent></w:sdt>, 後",
    "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>後</w:t></w:r>, 後",
    "<w:r><w:ruby><w:rt><w:r><w:t>あと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>後</w:t></w:r></w:rubyBase></w:ruby></w:r>, 後"
  })
  void aParagraphSaysWhatItShows(String content, String text) {
    assertThat(lines("<w:p>" + content + "</w:p>")).containsExactly(text);
  }

  @Test
  void lineBreaksAndTabsAreThoseOfAText() {
    assertThat(lines("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>"))
        .containsExactly("甲\t乙", "丙");
  }

  @Test
  void theLinesOfACellAreOne() {
    assertThat(
            lines(
                "<w:tbl><w:tr><w:tc>"
                    + paragraph("行政手続の")
                    + paragraph("オンライン化")
                    + "</w:tc>"
                    + cell("B")
                    + "</w:tr></w:tbl>"))
        .containsExactly("行政手続のオンライン化\tB");
  }

  @Test
  void aDeletedRowIsNotThere() {
    assertThat(
            lines(
                "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
                    + cell("前")
                    + "</w:tr>"
                    + "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>"
                    + cell("後")
                    + "</w:tr></w:tbl>"))
        .containsExactly("後");
  }

  @Test
  void aTableWithinACellFollowsItsRow() {
    Opened.Contents contents =
        open(
            "<w:tbl><w:tr><w:tc>"
                + paragraph("外")
                + "<w:tbl><w:tr>"
                + cell("内")
                + cell("1")
                + "</w:tr></w:tbl>"
                + paragraph("")
                + "</w:tc></w:tr>"
                + "<w:tr>"
                + cell("次")
                + "</w:tr></w:tbl>");

    assertThat(contents.text().lines()).extracting(Line::text).containsExactly("外", "内\t1", "次");
    assertThat(contents.tables()).hasSize(2);
  }

  @Test
  void aFrameFollowsItsParagraphOnce() {
    String box = "<w:txbxContent>" + paragraph("枠") + "</w:txbxContent>";
    assertThat(
            lines(
                "<w:p><w:r><w:t>文</w:t></w:r><w:r>"
                    + "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                    + "<mc:Choice><w:drawing>"
                    + box
                    + "</w:drawing></mc:Choice>"
                    + "<mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r></w:p>"))
        .containsExactly("文", "枠");
  }
}
