/// One plan's edition under another plan's scheme, and what is lost on the way.
@NullMarked
package kurabe.core.crossing;

import org.jspecify.annotations.NullMarked;
