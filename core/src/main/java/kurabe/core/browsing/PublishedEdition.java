package kurabe.core.browsing;

import java.time.Instant;
import kurabe.core.report.Edition;

/// An edition as it stands in the library.
///
/// @param revision counts from 1; a corrected re-issue has the next number
public record PublishedEdition(Edition edition, int revision, Instant publishedAt) {}
