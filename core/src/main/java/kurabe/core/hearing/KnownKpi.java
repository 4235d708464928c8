package kurabe.core.hearing;

import java.util.Optional;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.Meeting;
import kurabe.core.plan.PlanItem;
import kurabe.core.source.Document;

/// A KPI as a council was shown it, and the item of the published plan that has its name.
public record KnownKpi(
    Meeting meeting, Document document, KpiOutline kpi, Optional<PlanItem> published) {}
