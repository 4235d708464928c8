package kurabe.core.source;

import java.util.Optional;

/// The place that a figure was printed at, and the text that stood there. The document is the
/// edition's own.
///
/// @param amendment present where the figure is not what was read at that place
public record Citation(Place place, String quote, Optional<Amendment> amendment) {

  /// Of a figure as it was read.
  public Citation(Place place, String quote) {
    this(place, quote, Optional.empty());
  }

  /// The same place, of a figure that a person has put right.
  public Citation amended(Amendment made) {
    return new Citation(place, quote, Optional.of(made));
  }
}
