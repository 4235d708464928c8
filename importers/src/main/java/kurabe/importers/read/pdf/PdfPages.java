package kurabe.importers.read.pdf;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows pages of a PDF, and where on them the lines stand that [PdfFormat] read.
@Singleton
public class PdfPages {

  /// A cell of a line, in parts of the page's width and height: 0 is the left or top edge, 1 the
  /// right or bottom one.
  public record Box(double left, double top, double width, double height, String text) {}

  /// @throws IOException when the bytes are no PDF that opens without a password
  public int pageCount(byte[] pdf) throws IOException {
    try (PdfFile file = PdfFile.open(pdf)) {
      return file.pageCount();
    }
  }

  /// The page as a picture.
  ///
  /// @param page counts from 1
  /// @throws IOException when the bytes are no PDF that opens without a password
  /// @throws IndexOutOfBoundsException when there is no such page
  public byte[] png(byte[] pdf, int page, int dpi) throws IOException {
    try (PdfFile file = PdfFile.open(pdf)) {
      PDFRenderer renderer = new PDFRenderer(file.document());
      renderer.setSubsamplingAllowed(true);
      BufferedImage image = renderer.renderImageWithDPI(page - 1, dpi);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    }
  }

  /// The cells of a line that are not blank; none where the page has no such line.
  ///
  /// @param page counts from 1
  /// @param line on that page, from 1, as in `Place.OnPage`
  /// @throws IOException when the bytes are no PDF that opens without a password
  public List<Box> boxes(byte[] pdf, int page, int line) throws IOException {
    try (PdfFile file = PdfFile.open(pdf)) {
      return file.layOut().stream()
          .filter(each -> each.number() == page)
          .flatMap(each -> boxes(each, line).stream())
          .toList();
    }
  }

  private static List<Box> boxes(LaidOutPage page, int line) {
    return page.lines().stream()
        .skip(line - 1L)
        .limit(1)
        .flatMap(each -> each.cells().stream())
        .filter(cell -> !cell.isBlank())
        .map(cell -> box(page, cell))
        .toList();
  }

  private static Box box(LaidOutPage page, PrintedCell cell) {
    Area area = cell.area();
    return new Box(
        area.left() / page.width(),
        area.top() / page.height(),
        area.width() / page.width(),
        area.height() / page.height(),
        cell.text());
  }
}
