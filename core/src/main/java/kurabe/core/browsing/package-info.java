/// Finds published editions and everything a page needs of them.
@NullMarked
package kurabe.core.browsing;

import org.jspecify.annotations.NullMarked;
