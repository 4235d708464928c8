/// Differences between two periods of a plan's reports.
@NullMarked
package kurabe.web.ui.difference;

import org.jspecify.annotations.NullMarked;
