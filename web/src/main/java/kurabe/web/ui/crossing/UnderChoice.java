package kurabe.web.ui.crossing;

import java.util.List;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// What is chosen, and what else there is to choose.
record UnderChoice(
    UnderAddress address,
    List<EvaluationScheme> schemes,
    EvaluationScheme scheme,
    List<Period> editions,
    Period edition,
    List<Period> periods,
    Period period) {

  UnderChoice {
    schemes = List.copyOf(schemes);
    editions = List.copyOf(editions);
    periods = List.copyOf(periods);
  }
}
