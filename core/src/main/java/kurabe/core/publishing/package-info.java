/// Stores an edition as an immutable revision.
@NullMarked
package kurabe.core.publishing;

import org.jspecify.annotations.NullMarked;
