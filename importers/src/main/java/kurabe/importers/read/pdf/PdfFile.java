package kurabe.importers.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF that could be opened.
///
/// @param repaired whether parts of it were missing or not where they should be: then it may have
///     lost some
record PdfFile(PDDocument document, boolean repaired) implements AutoCloseable {

  private static final float POINTS_OF_AN_INCH = 72;

  /// Of a picture's sides, in pixels: a page may be a poster, or say that it is.
  private static final float LONGEST = 3000;

  /// Opens a sound file by the book. Only what is not sound is searched for remains.
  ///
  /// @throws InvalidPasswordException when only a password opens it
  /// @throws IOException when nothing is left that could be read
  static PdfFile open(byte[] bytes) throws IOException {
    try {
      PDDocument document = parse(bytes, false);
      if (isComplete(document.getDocument())) {
        return new PdfFile(document, false);
      }
      document.close();
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return new PdfFile(parse(bytes, true), true);
    }
    return new PdfFile(parse(bytes, true), true);
  }

  private static PDDocument parse(byte[] bytes, boolean lenient) throws IOException {
    PDFParser parser =
        new PDFParser(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            IOUtils.createTempFileOnlyStreamCache());
    return parser.parse(lenient);
  }

  /// Whether every object is where the file's table says, and whole.
  private static boolean isComplete(COSDocument document) throws IOException {
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      Interruption.check();
      COSBase object = document.getObjectFromPool(key).getObject();
      if (object == null || (object instanceof COSStream stream && !Streams.isWhole(stream))) {
        return false;
      }
    }
    return true;
  }

  int pageCount() {
    return document.getNumberOfPages();
  }

  /// Every page that is there.
  List<LaidOutPage> layOut() throws IOException {
    List<LaidOutPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(PageLayout.of(PageReader.read(page, pages.size() + 1)));
    }
    return PageContinuation.join(Furniture.remove(pages));
  }

  /// @param page counts from 1
  /// @throws IndexOutOfBoundsException when there is no such page
  BufferedImage image(int page, int dpi) throws IOException {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    float longest = Math.max(box.getWidth(), box.getHeight());
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImage(page - 1, Math.min(dpi / POINTS_OF_AN_INCH, LONGEST / longest));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
