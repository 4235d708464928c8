/// Objections to published figures, which stand beside them until somebody settles them.
@NullMarked
package kurabe.core.dispute;

import org.jspecify.annotations.NullMarked;
