package kurabe.importers.read.pdf;

import jakarta.inject.Singleton;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import kurabe.core.viewing.PageImages;

/// Shows pages of a PDF, and where on them the lines stand that [PdfFormat] read.
@Singleton
public class PdfPages implements PageImages {

  /// A cell of a line, in parts of the page's width and height: 0 is the left or top edge, 1 the
  /// right or bottom one.
  public record Box(double left, double top, double width, double height, String text) {}

  private static final int DPI = 110;

  /// Stands out from black type without being told by its colour alone: it is a frame.
  private static final Color FRAME = new Color(0xC2185B);

  private final NewestLayout layouts = new NewestLayout();

  @Override
  public boolean canDraw(byte[] document) {
    return Header.isPdf(document);
  }

  /// 0 for a file that does not open.
  @Override
  public int countPages(byte[] document) {
    try {
      return pageCount(document);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public byte[] draw(byte[] document, int page, int line, String quote) {
    try {
      return encode(frame(image(document, page, DPI), cells(boxes(document, page, line), quote)));
    } catch (IOException e) {
      throw new IllegalArgumentException("no page " + page, e);
    }
  }

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
    return encode(image(pdf, page, dpi));
  }

  /// The cells of a line that are not blank; none where the page has no such line.
  ///
  /// @param page counts from 1
  /// @param line on that page, from 1, as in `Place.OnPage`
  /// @throws IOException when the bytes are no PDF that opens without a password
  public List<Box> boxes(byte[] pdf, int page, int line) throws IOException {
    return layouts.of(pdf).stream()
        .filter(each -> each.number() == page)
        .flatMap(each -> boxes(each, line).stream())
        .toList();
  }

  private static List<Box> boxes(LaidOutPage page, int line) {
    return page.lines().stream()
        .skip(Math.max(0, line - 1L))
        .limit(line > 0 ? 1 : 0)
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

  /// The cell that the quote stands in, or all of them.
  private static List<Box> cells(List<Box> line, String quote) {
    List<Box> quoted =
        line.stream().filter(box -> !quote.isBlank() && box.text().contains(quote)).toList();
    return quoted.size() == 1 ? quoted : line;
  }

  /// One at a time: a page may need much memory.
  private static synchronized BufferedImage image(byte[] pdf, int page, int dpi)
      throws IOException {
    try (PdfFile file = PdfFile.open(pdf)) {
      return file.image(page, dpi);
    }
  }

  private static BufferedImage frame(BufferedImage image, List<Box> boxes) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(FRAME);
    graphics.setStroke(new BasicStroke(3));
    for (Box box : boxes) {
      graphics.draw(
          new Rectangle2D.Double(
              box.left() * image.getWidth(),
              box.top() * image.getHeight(),
              box.width() * image.getWidth(),
              box.height() * image.getHeight()));
    }
    graphics.dispose();
    return image;
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
