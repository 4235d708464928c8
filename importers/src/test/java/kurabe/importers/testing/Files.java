package kurabe.importers.testing;

import java.util.List;
import kurabe.importers.read.Formats;
import kurabe.importers.read.GridReader;
import kurabe.importers.read.PlainText;
import kurabe.importers.read.TextReader;
import kurabe.importers.read.pdf.PdfFormat;

/// Opens files as the program does.
public final class Files {

  private static final int LIMIT = 1 << 24;

  public static final Formats FORMATS =
      new Formats(
          List.of(new PdfFormat(LIMIT, 500)),
          new PlainText(new TextReader(LIMIT), new GridReader(LIMIT)));

  private Files() {}
}
