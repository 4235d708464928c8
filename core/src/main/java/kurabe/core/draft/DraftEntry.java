package kurabe.core.draft;

import java.time.Instant;

/// A line of a draft's history: never changed, only followed by others.
///
/// @param number counts from 1 within the draft
/// @param person who, as they gave their name
public record DraftEntry(int number, String person, Instant at, Step step) {}
