package kurabe.core.revision;

import kurabe.core.source.Citation;

/// Something with the place in its own revision's document that it rests on.
public record Cited<T>(T content, Citation citation) {}
