/// Prefectures beside each other and the nation, by common indicator.
@NullMarked
package kurabe.web.ui.concept;

import org.jspecify.annotations.NullMarked;
