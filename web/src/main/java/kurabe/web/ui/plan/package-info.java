/// Plans, their items and indicators.
@NullMarked
package kurabe.web.ui.plan;

import org.jspecify.annotations.NullMarked;
