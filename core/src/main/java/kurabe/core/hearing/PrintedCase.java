package kurabe.core.hearing;

import kurabe.core.plan.PlanCode;
import kurabe.core.report.Case;
import kurabe.core.source.Document;

/// A case with the document that prints it.
///
/// @param label of the edition or meeting
public record PrintedCase(PlanCode plan, String label, Document document, Case printed) {}
