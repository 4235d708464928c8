/// What moved between two periods of a plan's reports, and what may not be subtracted.
@NullMarked
package kurabe.core.change;

import org.jspecify.annotations.NullMarked;
