package kurabe.core.council;

import java.time.LocalDate;
import kurabe.core.plan.PlanCode;

/// A remark among those of all meetings, whatever the revision of the minutes.
public record RemarkId(PlanCode plan, LocalDate meeting, RemarkKey key) {}
