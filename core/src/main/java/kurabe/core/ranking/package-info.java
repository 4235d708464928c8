/// Order of bodies, as far as their figures decide it.
@NullMarked
package kurabe.core.ranking;

import org.jspecify.annotations.NullMarked;
