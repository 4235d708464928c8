package kurabe.core.ambition;

import kurabe.core.concordance.FigurePair;
import kurabe.core.plan.Indicator;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;

/// Sets a value of an indicator against one that its report prints beside it, as far as both can be
/// brought to one measure.
public interface Pairing {

  FigurePair pair(Indicator indicator, Observation value, ReferenceValue reference);
}
