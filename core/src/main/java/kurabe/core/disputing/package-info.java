/// Raises disputes against published figures and settles them.
@NullMarked
package kurabe.core.disputing;

import org.jspecify.annotations.NullMarked;
