package kurabe.core.council;

import java.time.LocalDate;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.PlanCode;

/// A meeting of the council that looks after a plan.
///
/// @param name with its fiscal year: `令和6年度第2回青森県DX推進会議`
public record Meeting(PlanCode plan, JurisdictionCode jurisdiction, String name, LocalDate date) {}
