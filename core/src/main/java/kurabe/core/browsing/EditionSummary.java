package kurabe.core.browsing;

import java.time.Instant;
import kurabe.core.plan.Plan;
import kurabe.core.source.Document;
import kurabe.core.time.Period;

/// An edition without its contents, for lists.
///
/// @param withdrawn whether this revision is taken back; it is never the current one then
public record EditionSummary(
    Plan plan,
    Period asOf,
    String label,
    String source,
    Document document,
    int revision,
    Instant publishedAt,
    int items,
    int indicators,
    int observations,
    int problems,
    boolean withdrawn) {}
