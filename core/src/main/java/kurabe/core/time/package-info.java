/// The days, years and spans that figures speak of.
@NullMarked
package kurabe.core.time;

import org.jspecify.annotations.NullMarked;
