/// The pages that stand in for a view when navigation fails.
@NullMarked
package kurabe.web.ui.error;

import org.jspecify.annotations.NullMarked;
