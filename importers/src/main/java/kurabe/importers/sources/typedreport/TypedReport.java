package kurabe.importers.sources.typedreport;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Opened;
import kurabe.core.importing.Reading;
import kurabe.core.profiling.SchemeFinder;
import kurabe.core.source.Document;
import kurabe.core.templating.FormField;
import kurabe.core.time.Period;
import kurabe.importers.source.DocumentSource;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.profile.TableReading;
import kurabe.importers.text.JapaneseText;

/// 報告書の様式: a report of any plan, typed into the form that Kurabe offers.
@Singleton
final class TypedReport implements DocumentSource {

  static final String CODE = "typed-report";

  private static final int FIRST_ROWS = 5;

  private final SchemeFinder schemes;

  TypedReport(SchemeFinder schemes) {
    this.schemes = schemes;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return "報告書の様式（Kurabe）";
  }

  @Override
  public boolean recognises(Opened.Contents contents) {
    return contents.tables().stream().anyMatch(TypedReport::isForm);
  }

  private static boolean isForm(Grid grid) {
    return grid.rows().stream()
        .limit(FIRST_ROWS)
        .flatMap(List::stream)
        .map(Cell::text)
        .map(JapaneseText::compact)
        .anyMatch(FormField.MARK::equals);
  }

  @Override
  public Reading read(Opened.Contents contents, Document document, Optional<Period> asOf) {
    Grid form =
        contents.tables().stream()
            .filter(TypedReport::isForm)
            .findFirst()
            .orElseGet(() -> new Grid(List.of(), contents.text().mediaType()));
    ProblemLog log = new ProblemLog();
    Optional<TypedForm> typed = TypedForm.read(form, log);
    return typed
        .map(
            found ->
                TableReading.read(
                    found.profile(),
                    schemes.getScheme(found.profile().plan().scheme()),
                    found.table(),
                    document,
                    asOf))
        .orElseGet(() -> new Reading.Refused(log.problems()));
  }
}
