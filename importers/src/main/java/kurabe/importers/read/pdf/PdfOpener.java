package kurabe.importers.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Lays out a PDF, page by page.
final class PdfOpener {

  private PdfOpener() {}

  static PDDocument load(byte[] bytes) throws IOException {
    return Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
  }

  static List<LaidOutPage> layOut(PDDocument document) throws IOException {
    List<LaidOutPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(PageLayout.of(PageReader.read(page, pages.size() + 1)));
    }
    return PageContinuation.join(Furniture.remove(pages));
  }
}
