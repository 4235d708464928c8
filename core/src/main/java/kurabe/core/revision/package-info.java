/// What a corrected re-issue of an edition moved, figure by figure, before and after.
@NullMarked
package kurabe.core.revision;

import org.jspecify.annotations.NullMarked;
