package kurabe.importers.read.pdf;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.read.Format;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF files that carry text.
@Singleton
public class PdfFormat implements Format {

  static final String MEDIA_TYPE = "application/pdf";

  private final int maximumBytes;
  private final int maximumPages;

  /// @param maximumBytes the largest file that is looked into
  /// @param maximumPages how many pages a report may have
  public PdfFormat(
      @Value("${kurabe.import.maximum-bytes:33554432}") int maximumBytes,
      @Value("${kurabe.import.maximum-pages:500}") int maximumPages) {
    this.maximumBytes = maximumBytes;
    this.maximumPages = maximumPages;
  }

  @Override
  public boolean claims(byte[] bytes) {
    return Header.isPdf(bytes);
  }

  @Override
  public Opened open(byte[] bytes) {
    if (bytes.length > maximumBytes) {
      return failed(Unreadable.TOO_LARGE);
    }
    try (PDDocument document = PdfOpener.load(bytes)) {
      return document.getNumberOfPages() > maximumPages
          ? failed(Unreadable.TOO_MANY_PAGES)
          : contents(PdfOpener.layOut(document));
    } catch (InvalidPasswordException e) {
      return failed(Unreadable.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(Unreadable.DAMAGED);
    }
  }

  private static Opened contents(List<LaidOutPage> pages) {
    if (pages.stream().allMatch(LaidOutPage::empty)) {
      return failed(Unreadable.NO_TEXT);
    }
    Assembler assembler = Assembler.of(pages);
    return new Opened.Contents(
        new TextDocument(assembler.lines(), MEDIA_TYPE), assembler.grids(), List.of());
  }

  private static Opened failed(Unreadable reason) {
    return new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }
}
