package kurabe.importers.sources.aomori.progress;

import java.util.List;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Indicator;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;

/// An indicator and everything that its row prints about it.
record IndicatorRow(
    Indicator indicator,
    List<Observation> observations,
    List<PublishedEvaluation> evaluations,
    List<ReferenceValue> references) {}
