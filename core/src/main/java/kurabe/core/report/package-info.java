/// One published report of a plan, with everything it prints.
@NullMarked
package kurabe.core.report;

import org.jspecify.annotations.NullMarked;
