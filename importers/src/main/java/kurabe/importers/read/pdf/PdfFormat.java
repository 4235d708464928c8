package kurabe.importers.read.pdf;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.read.Format;
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
    return Bombs.isIn(bytes) ? failed(Unreadable.ZIP_BOMB) : read(bytes);
  }

  private Opened read(byte[] bytes) {
    try (PdfFile file = PdfFile.open(bytes)) {
      return file.pageCount() > maximumPages
          ? failed(Unreadable.TOO_MANY_PAGES)
          : contents(file.layOut(), file.repaired());
    } catch (InvalidPasswordException e) {
      return failed(Unreadable.ENCRYPTED);
    } catch (GlyphCollector.TooMuchText e) {
      return failed(Unreadable.TOO_LARGE);
    } catch (InterruptedIOException e) {
      return failed(Unreadable.TOO_SLOW);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(Unreadable.DAMAGED);
    }
  }

  private static Opened contents(List<LaidOutPage> pages, boolean repaired) {
    if (pages.stream().noneMatch(page -> page.signs().text())) {
      boolean damaged = pages.stream().anyMatch(page -> page.signs().damaged());
      return failed(damaged || pages.isEmpty() ? Unreadable.DAMAGED : Unreadable.NO_TEXT);
    }
    Assembler assembler = Assembler.of(pages);
    return new Opened.Contents(
        new TextDocument(assembler.lines(), MEDIA_TYPE),
        assembler.grids(),
        PageNotes.of(pages, repaired));
  }

  private static Opened failed(Unreadable reason) {
    return new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }
}
