package kurabe.core.source;

/// The place that a figure was printed at, and the text that stood there. The document is the
/// edition's own.
public record Citation(Place place, String quote) {}
