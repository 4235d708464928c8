/// Widgets that every view shares: one way to show a table of figures, one way to draw each chart.
@NullMarked
package kurabe.web.ui.widget;

import org.jspecify.annotations.NullMarked;
