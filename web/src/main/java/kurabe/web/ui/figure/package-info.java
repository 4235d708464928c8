/// Widgets for single domain values: one for each type, so that a verdict, a grade or a difference
/// looks and reads the same on every page.
@NullMarked
package kurabe.web.ui.figure;

import org.jspecify.annotations.NullMarked;
