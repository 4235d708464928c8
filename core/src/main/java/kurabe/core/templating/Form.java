package kurabe.core.templating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A table to be filled in, which is read without any profile.
///
/// @param fields entries about the report as a whole; several cells for the levels
/// @param headers of the table
/// @param rows each as long as the headers; blank cells are to be filled in
/// @param choices what may be entered in a column, where that is fixed; by header
/// @param instructions lines for the person who fills it in; empty in formats without a page for
///     them
public record Form(
    SequencedMap<FormField, List<String>> fields,
    List<String> headers,
    List<List<String>> rows,
    Map<String, List<String>> choices,
    List<String> instructions) {
  public Form {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
    choices = Map.copyOf(choices);
    instructions = List.copyOf(instructions);
  }

  public Form with(List<String> lines) {
    return new Form(fields, headers, rows, choices, lines);
  }

  /// Its position among the headers.
  public Optional<Integer> findColumn(String header) {
    int column = headers.indexOf(header);
    return column < 0 ? Optional.empty() : Optional.of(column);
  }
}
