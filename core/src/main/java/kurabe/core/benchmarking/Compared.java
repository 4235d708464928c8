package kurabe.core.benchmarking;

import java.util.Optional;
import kurabe.core.concordance.FigurePair;

/// A figure of a body, set against the nation's.
///
/// @param withNation empty where nobody has a value of the nation
public record Compared(Sourced source, Optional<FigurePair> withNation) {}
