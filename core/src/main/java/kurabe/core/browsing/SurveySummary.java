package kurabe.core.browsing;

import java.time.Instant;
import kurabe.core.reference.Survey;

/// A survey without its values, for lists.
///
/// @param revision counts from 1; a corrected table has the next number
public record SurveySummary(
    Survey survey,
    int revision,
    Instant publishedAt,
    int concepts,
    int bodies,
    int values,
    int problems) {}
