package kurabe.importers.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

  private final PdfPages pages = new PdfPages();

  private final byte[] pdf =
      new Pdfs().page(Pdfs.text("first")).page(Pdfs.text("Rate 80.9%")).bytes();

  @Test
  void pagesAreCounted() {
    assertThat(pages.countPages(pdf)).isEqualTo(2);
    assertThat(pages.countPages("%PDF-1.7 broken".getBytes(ISO_8859_1))).isZero();
  }

  @Test
  void aLineIsFoundWhereItStands() throws IOException {
    assertThat(pages.boxes(pdf, 2, 1))
        .singleElement()
        .satisfies(box -> assertThat(box.text()).isEqualTo("Rate 80.9%"))
        .satisfies(box -> assertThat(box.left()).isCloseTo(100 / 612.0, within(0.01)))
        .satisfies(box -> assertThat(box.top()).isCloseTo(281 / 792.0, within(0.02)));
  }

  @Test
  void aLineThatIsNotThereHasNoBox() throws IOException {
    assertThat(pages.boxes(pdf, 2, 7)).isEmpty();
    assertThat(pages.boxes(pdf, 2, 0)).isEmpty();
    assertThat(pages.boxes(pdf, 9, 1)).isEmpty();
  }

  @Test
  void theCellIsOutlinedOnThePage() throws IOException {
    BufferedImage plain = image(pages.draw(pdf, 2, 0, ""));
    BufferedImage outlined = image(pages.draw(pdf, 2, 1, "80.9%"));

    assertThat(coloured(plain)).isZero();
    assertThat(coloured(outlined)).isPositive();
  }

  @Test
  void aPageThatIsNotThereCannotBeDrawn() {
    assertThatThrownBy(() -> pages.draw(pdf, 3, 1, "")).isInstanceOf(RuntimeException.class);
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /// Points that are neither black nor white nor between them.
  private static int coloured(BufferedImage image) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        int red = (image.getRGB(x, y) >> 16) & 0xFF;
        int green = (image.getRGB(x, y) >> 8) & 0xFF;
        count += red - green > 50 ? 1 : 0;
      }
    }
    return count;
  }
}
