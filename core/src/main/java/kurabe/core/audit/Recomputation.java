package kurabe.core.audit;

import java.util.List;
import kurabe.core.evaluation.Step;

/// A claim computed again, step by step, and how the published figure stands to it.
public record Recomputation(Basis basis, List<Step> steps, Recomputed result, Verdict verdict) {

  public Recomputation {
    steps = List.copyOf(steps);
  }
}
