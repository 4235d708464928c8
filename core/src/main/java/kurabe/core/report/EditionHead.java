package kurabe.core.report;

import kurabe.core.plan.Plan;
import kurabe.core.source.Document;
import kurabe.core.time.Period;

/// What tells one edition from another.
///
/// @param asOf the day or fiscal year that the report reports on
/// @param label the same in the report's words
/// @param source code of the importer that read it: `aomori-dx-progress`
public record EditionHead(Plan plan, Period asOf, String label, String source, Document document) {}
