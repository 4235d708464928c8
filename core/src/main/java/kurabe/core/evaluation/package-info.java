/// Verdicts on items and indicators: as printed, and as a scheme computes them.
@NullMarked
package kurabe.core.evaluation;

import org.jspecify.annotations.NullMarked;
