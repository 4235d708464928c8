/// A kept document at the place that a figure was printed at.
@NullMarked
package kurabe.web.ui.document;

import org.jspecify.annotations.NullMarked;
