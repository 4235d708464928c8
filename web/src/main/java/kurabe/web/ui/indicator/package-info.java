/// One indicator: its value, target, verdict, calculation, national value and sources.
@NullMarked
package kurabe.web.ui.indicator;

import org.jspecify.annotations.NullMarked;
