/// The bundled editions under every scheme.
@NullMarked
package kurabe.web.crossing;

import org.jspecify.annotations.NullMarked;
