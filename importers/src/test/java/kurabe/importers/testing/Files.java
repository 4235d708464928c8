package kurabe.importers.testing;

import java.util.List;
import kurabe.importers.read.Formats;
import kurabe.importers.read.GridReader;
import kurabe.importers.read.Limits;
import kurabe.importers.read.PlainText;
import kurabe.importers.read.TextReader;
import kurabe.importers.read.excel.ExcelFormat;
import kurabe.importers.read.office.OfficeFormat;
import kurabe.importers.read.pdf.PdfFormat;
import kurabe.importers.read.word.WordFormat;

/// Opens files as the program does.
public final class Files {

  private static final int LIMIT = 1 << 24;

  public static final Limits LIMITS = new Limits(LIMIT, 2_000_000, 1L << 29);

  public static final Formats FORMATS = formats(LIMITS);

  private Files() {}

  public static Formats formats(Limits limits) {
    return new Formats(
        List.of(new PdfFormat(limits.bytes(), 500), office(limits)),
        new PlainText(new TextReader(limits.bytes()), new GridReader(limits)));
  }

  private static OfficeFormat office(Limits limits) {
    return new OfficeFormat(limits, List.of(new ExcelFormat(limits), new WordFormat(limits)));
  }
}
