/// Disputes: the list, one dispute, and the forms that raise and resolve one.
@NullMarked
package kurabe.web.ui.dispute;

import org.jspecify.annotations.NullMarked;
