/// The documents that figures come from.
@NullMarked
package kurabe.web.ui.source;

import org.jspecify.annotations.NullMarked;
