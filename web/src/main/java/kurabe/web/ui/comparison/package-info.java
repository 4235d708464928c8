/// Prefectures side by side.
@NullMarked
package kurabe.web.ui.comparison;

import org.jspecify.annotations.NullMarked;
