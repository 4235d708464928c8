/// Figures as documents print them, and the exact arithmetic that audits them.
@NullMarked
package kurabe.core.quantity;

import org.jspecify.annotations.NullMarked;
