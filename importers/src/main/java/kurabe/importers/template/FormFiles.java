package kurabe.importers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.templating.Form;
import kurabe.core.templating.FormFormat;
import kurabe.core.templating.FormWriter;

/// Writes forms as workbooks and as tables separated by commas.
@Singleton
public class FormFiles implements FormWriter {

  /// Spreadsheets take a file without it for one in the encoding of the computer.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public byte[] write(Form form, FormFormat format) {
    return switch (format) {
      case CSV -> csv(form);
      case XLSX -> FormBook.of(form);
    };
  }

  private static byte[] csv(Form form) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows(form).forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (BYTE_ORDER_MARK + text).getBytes(UTF_8);
  }

  /// The entries, a blank row, the table. All rows are of one width, as spreadsheets save them.
  static List<List<String>> rows(Form form) {
    List<List<String>> rows = new ArrayList<>();
    form.fields()
        .forEach(
            (field, entries) -> {
              List<String> row = new ArrayList<>(List.of(field.label()));
              row.addAll(entries);
              rows.add(padded(row, form));
            });
    rows.add(padded(List.of(), form));
    rows.add(form.headers());
    rows.addAll(form.rows());
    return rows;
  }

  private static List<String> padded(List<String> row, Form form) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < form.headers().size()) {
      padded.add("");
    }
    return padded;
  }
}
