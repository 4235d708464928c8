package kurabe.core.crossing;

import java.util.List;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.quantity.Rational;

/// What one loses by looking at an edition through a scheme.
public sealed interface Loss {

  /// Figures that a grade stands for now: how far from its limits is no longer seen.
  record FiguresGraded(List<Subject> units) implements Loss {
    public FiguresGraded {
      units = List.copyOf(units);
    }
  }

  /// Rates above the cap, which all look the same.
  record OvershootCut(List<Cut> rates) implements Loss {
    public OvershootCut {
      rates = List.copyOf(rates);
    }
  }

  /// Rates below the floor.
  record UndershootCut(List<Cut> rates) implements Loss {
    public UndershootCut {
      rates = List.copyOf(rates);
    }
  }

  /// Units of which only bounds are left.
  record Widened(BoundReason reason, List<Subject> units) implements Loss {
    public Widened {
      units = List.copyOf(units);
    }
  }

  /// Units of which nothing is left.
  record Dropped(Refusal reason, List<Subject> units) implements Loss {
    public Dropped {
      units = List.copyOf(units);
    }
  }

  /// @param rate in per cent, before floor and cap
  record Cut(IndicatorKey indicator, Rational rate) {}
}
