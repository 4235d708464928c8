/// Tells what each corrected re-issue of an edition moved.
@NullMarked
package kurabe.core.correcting;

import org.jspecify.annotations.NullMarked;
