package kurabe.core.profile;

import java.util.List;

/// What only such a report says. All that is named must be there.
///
/// @param titles one of which a line of the report must match; empty for any
/// @param headers all of which one row of a table must hold; empty for any
public record Recognition(List<TextPattern> titles, List<TextPattern> headers) {
  public Recognition {
    titles = List.copyOf(titles);
    headers = List.copyOf(headers);
  }
}
