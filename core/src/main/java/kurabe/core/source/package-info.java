/// Documents and the places in them that figures come from.
@NullMarked
package kurabe.core.source;

import org.jspecify.annotations.NullMarked;
