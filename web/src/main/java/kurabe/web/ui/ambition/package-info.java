/// Pace and ambition of a plan's targets.
@NullMarked
package kurabe.web.ui.ambition;

import org.jspecify.annotations.NullMarked;
