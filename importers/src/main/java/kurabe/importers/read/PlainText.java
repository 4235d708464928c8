package kurabe.importers.read;

import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;

/// Opens text: a report with its lines, or a table of separated values.
@Singleton
public class PlainText {

  private final TextReader texts;
  private final GridReader grids;

  public PlainText(TextReader texts, GridReader grids) {
    this.texts = texts;
    this.grids = grids;
  }

  /// Never throws for bad input.
  public Opened open(byte[] bytes) {
    return switch (texts.read(bytes)) {
      case Decoded.Failed(Problem problem) -> new Opened.Failed(problem);
      case Decoded.Text(var document) ->
          switch (grids.read(bytes)) {
            case Tabulated.Table(var grid) ->
                new Opened.Contents(
                    Sheets.isSheet(grid) ? Sheets.text(grid) : document, List.of(grid), List.of());
            case Tabulated.None _ -> new Opened.Contents(document, List.of(), List.of());
            case Tabulated.Malformed(Problem problem) ->
                new Opened.Contents(document, List.of(), List.of(problem));
          };
    };
  }
}
