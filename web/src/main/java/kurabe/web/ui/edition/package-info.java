/// One published edition as several pages show it: its address, its facts and its key results.
@NullMarked
package kurabe.web.ui.edition;

import org.jspecify.annotations.NullMarked;
