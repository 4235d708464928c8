package kurabe.importers.text;

import jakarta.inject.Singleton;
import java.util.Optional;
import kurabe.core.draft.PrintedReader;
import kurabe.core.quantity.Value;

/// Reads what a person writes by the rules that cells of documents are read by.
@Singleton
final class PrintedText implements PrintedReader {

  @Override
  public Optional<Value> read(String text) {
    return Absences.parse(text)
        .<Value>map(absent -> absent)
        .or(() -> Figures.parse(text).map(Value.Measured::new));
  }
}
