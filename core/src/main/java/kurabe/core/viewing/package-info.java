/// Shows a document that was kept, at the place that a figure was printed at.
@NullMarked
package kurabe.core.viewing;

import org.jspecify.annotations.NullMarked;
