/// Where files are brought, decided about, published and withdrawn.
@NullMarked
package kurabe.web.ui.importing;

import org.jspecify.annotations.NullMarked;
