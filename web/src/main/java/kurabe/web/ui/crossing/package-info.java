/// One plan's edition under another scheme than its own.
@NullMarked
package kurabe.web.ui.crossing;

import org.jspecify.annotations.NullMarked;
