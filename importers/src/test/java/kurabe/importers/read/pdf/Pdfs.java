package kurabe.importers.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Writes small PDF files for tests.
final class Pdfs {

  /// Draws on a page.
  interface Drawing {
    void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
  }

  private final PDDocument document = new PDDocument();

  Pdfs page(Drawing drawing) {
    return turnedPage(0, drawing);
  }

  Pdfs turnedPage(int rotation, Drawing drawing) {
    PDPage page = new PDPage();
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.on(document, page, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Drawing text(String text) {
    return (_, _, content) -> show(content, 100, 500, text, RenderingMode.FILL);
  }

  static void show(PDPageContentStream content, float x, float y, String text, RenderingMode mode)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  static Drawing picture() {
    return (document, _, content) -> {
      BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 400);
    };
  }

  /// A stream that unpacks to so many bytes.
  Pdfs withZeros(long size) {
    try {
      PDStream stream = new PDStream(document);
      try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] zeros = new byte[1 << 20];
        for (long written = 0; written < size; written += zeros.length) {
          output.write(zeros);
        }
      }
      document.getDocumentCatalog().getCOSObject().setItem("Zeros", stream);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Pdfs protectedBy(String owner, String user) {
    try {
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
