package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import kurabe.core.audit.EditionAudit;
import kurabe.core.audit.Verdict;

/// How many published figures were confirmed, and how many not.
@Serdeable
public record VerdictCounts(
    long exact,
    @JsonProperty("within-rounding") long withinRounding,
    long inconsistent,
    long undecidable) {

  public static VerdictCounts of(EditionAudit audit) {
    Map<Verdict, Long> counts = audit.countByVerdict();
    return new VerdictCounts(
        counts.getOrDefault(Verdict.EXACT, 0L),
        counts.getOrDefault(Verdict.WITHIN_ROUNDING, 0L),
        counts.getOrDefault(Verdict.INCONSISTENT, 0L),
        counts.getOrDefault(Verdict.UNDECIDABLE, 0L));
  }
}
