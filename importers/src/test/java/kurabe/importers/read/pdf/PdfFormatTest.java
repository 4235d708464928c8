package kurabe.importers.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFormatTest {

  private static final PdfFormat FORMAT = new PdfFormat(1 << 24, 5);

  private static Opened.Contents read(byte[] bytes) {
    return switch (FORMAT.open(bytes)) {
      case Opened.Contents contents -> contents;
      case Opened.Failed(Problem problem) -> throw new AssertionError(problem.toString());
    };
  }

  private static Problem refusal(byte[] bytes) {
    return switch (FORMAT.open(bytes)) {
      case Opened.Contents contents -> throw new AssertionError(contents.text().toString());
      case Opened.Failed(Problem problem) -> problem;
    };
  }

  private static Problem unreadable(Unreadable reason) {
    return new Problem.UnreadableDocument(Place.WHOLE, reason);
  }

  @Test
  void aLineIsPlacedOnItsPage() {
    byte[] bytes =
        new Pdfs().page(Pdfs.text("first page")).page(Pdfs.text("Digital rate 80.9%")).bytes();

    assertThat(read(bytes).text().lines())
        .containsExactly(
            new Line(1, 1, List.of("first page"), new Place.OnPage(1, 1)),
            new Line(2, 2, List.of("Digital rate 80.9%"), new Place.OnPage(2, 1)));
  }

  /// As word processors draw tables.
  @Test
  void strokedLinesMakeATable() {
    byte[] bytes =
        new Pdfs()
            .page(
                (_, _, content) -> {
                  content.setLineWidth(0.5f);
                  line(content, 100, 600, 400, 600);
                  line(content, 200, 570, 400, 570);
                  line(content, 100, 540, 400, 540);
                  line(content, 100, 600, 100, 540);
                  line(content, 200, 600, 200, 540);
                  line(content, 300, 570, 300, 540);
                  line(content, 400, 600, 400, 540);
                  content.stroke();
                  Pdfs.show(content, 110, 565, "name", RenderingMode.FILL);
                  Pdfs.show(content, 260, 580, "2025.9", RenderingMode.FILL);
                  Pdfs.show(content, 210, 550, "value", RenderingMode.FILL);
                  Pdfs.show(content, 310, 550, "rate", RenderingMode.FILL);
                })
            .bytes();

    assertThat(read(bytes).tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.merges())
                    .containsExactly(new Merge(1, 1, 2, 1), new Merge(1, 2, 1, 3)));
    assertThat(read(bytes).text().lines())
        .extracting(Line::cells)
        .containsExactly(List.of("name", "2025.9", ""), List.of("", "value", "rate"));
  }

  /// As spreadsheets do.
  @Test
  void boxesAroundCellsMakeATable() {
    byte[] bytes =
        new Pdfs()
            .page(
                (_, _, content) -> {
                  for (int cell = 0; cell < 4; cell++) {
                    float x = 100 + cell % 2 * 100;
                    float y = 500 - cell / 2 * 30;
                    content.addRect(x, y, 100, 30);
                    content.stroke();
                    Pdfs.show(content, x + 5, y + 10, "cell " + cell, RenderingMode.FILL);
                  }
                })
            .bytes();

    assertThat(read(bytes).text().lines())
        .extracting(Line::cells)
        .containsExactly(List.of("cell 0", "cell 1"), List.of("cell 2", "cell 3"));
  }

  private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2)
      throws IOException {
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
  }

  @Test
  void onlyPdfFilesAreClaimed() {
    assertThat(FORMAT.claims("%PDF-1.7".getBytes(ISO_8859_1))).isTrue();
    assertThat(FORMAT.claims("\r\n%PDF-1.7".getBytes(ISO_8859_1))).isTrue();
    assertThat(FORMAT.claims("about %PDF-1.7".getBytes(ISO_8859_1))).isFalse();
    assertThat(FORMAT.claims(new byte[0])).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aTurnedPageIsReadAsItIsSeen(int rotation) {
    byte[] bytes =
        new Pdfs()
            .turnedPage(
                rotation,
                (_, _, content) -> {
                  double angle = Math.toRadians(rotation);
                  content.transform(Matrix.getRotateInstance(angle, 300, 400));
                  Pdfs.show(content, 0, 0, "above", RenderingMode.FILL);
                  Pdfs.show(content, 0, -30, "below", RenderingMode.FILL);
                })
            .bytes();

    assertThat(read(bytes).text().lines()).extracting(Line::text).containsSequence("above");
    assertThat(read(bytes).text().lines().getLast().text()).isEqualTo("below");
  }

  @Test
  void scannedPagesAreRefusedWithAdvice() {
    assertThat(refusal(new Pdfs().page(Pdfs.picture()).bytes()))
        .isEqualTo(unreadable(Unreadable.NO_TEXT));
  }

  @Test
  void aScannedPageAmongOthersIsReported() {
    byte[] bytes =
        new Pdfs().page(Pdfs.text("words")).page(Pdfs.picture()).page((_, _, _) -> {}).bytes();

    assertThat(read(bytes).notes())
        .containsExactly(new Problem.PagesWithoutText(new Place.OnPage(2, 1), List.of(2)));
  }

  @Test
  void textThatAProgramRecognisedIsReadAndReported() {
    byte[] bytes =
        new Pdfs()
            .page(
                (document, page, content) -> {
                  Pdfs.picture().on(document, page, content);
                  Pdfs.show(content, 100, 300, "recognised", RenderingMode.NEITHER);
                })
            .bytes();

    assertThat(read(bytes).text().lines()).extracting(Line::text).containsExactly("recognised");
    assertThat(read(bytes).notes())
        .containsExactly(new Problem.RecognisedText(new Place.OnPage(1, 1), List.of(1)));
  }

  @Test
  void invisibleTextBesideVisibleTextIsNotRead() {
    byte[] bytes =
        new Pdfs()
            .page(
                (_, _, content) -> {
                  Pdfs.show(content, 100, 300, "seen", RenderingMode.FILL);
                  Pdfs.show(content, 100, 200, "hidden", RenderingMode.NEITHER);
                })
            .bytes();

    assertThat(read(bytes).text().lines()).extracting(Line::text).containsExactly("seen");
  }

  @Test
  void aPasswordIsAskedForOnlyWhereOneIsNeeded() {
    byte[] locked = new Pdfs().page(Pdfs.text("words")).protectedBy("owner", "user").bytes();
    byte[] open = new Pdfs().page(Pdfs.text("words")).protectedBy("owner", "").bytes();

    assertThat(refusal(locked)).isEqualTo(unreadable(Unreadable.ENCRYPTED));
    assertThat(read(open).text().lines()).hasSize(1);
    assertThat(read(open).notes()).isEmpty();
  }

  @Test
  void moreThanTheAllowedPagesAreRefused() {
    Pdfs pdf = new Pdfs();
    for (int page = 0; page < 6; page++) {
      pdf.page(Pdfs.text("words"));
    }

    assertThat(refusal(pdf.bytes())).isEqualTo(unreadable(Unreadable.TOO_MANY_PAGES));
  }

  @Test
  void moreThanTheAllowedBytesAreRefused() {
    byte[] bytes = Arrays.copyOf(new Pdfs().page(Pdfs.text("words")).bytes(), (1 << 24) + 1);

    assertThat(refusal(bytes)).isEqualTo(unreadable(Unreadable.TOO_LARGE));
  }

  @Test
  void aStreamThatGrowsBeyondMeasureIsNotUnpacked() {
    byte[] bomb = new Pdfs().page(Pdfs.text("words")).withZeros(300L << 20).bytes();

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(refusal(bomb)).isEqualTo(unreadable(Unreadable.ZIP_BOMB));
  }

  @Test
  void aFileThatWasCutOffIsNeverTakenForWhole() {
    byte[] whole = new Pdfs().page(Pdfs.text("words")).page(Pdfs.text("more")).bytes();

    assertThat(read(whole).notes()).isEmpty();
    for (int length = 8; length < whole.length - 10; length += 7) {
      switch (FORMAT.open(Arrays.copyOf(whole, length))) {
        case Opened.Failed(Problem problem) ->
            assertThat(problem).isEqualTo(unreadable(Unreadable.DAMAGED));
        case Opened.Contents contents ->
            assertThat(contents.notes()).contains(new Problem.RepairedDocument(Place.WHOLE));
      }
    }
  }

  @Test
  void objectsInsideEachOtherWithoutEndAreRefused() {
    String nested = "%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\n%%EOF";

    assertThat(refusal(nested.getBytes(ISO_8859_1))).isEqualTo(unreadable(Unreadable.DAMAGED));
  }
}
