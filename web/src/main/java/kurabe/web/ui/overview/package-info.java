/// The start page.
@NullMarked
package kurabe.web.ui.overview;

import org.jspecify.annotations.NullMarked;
