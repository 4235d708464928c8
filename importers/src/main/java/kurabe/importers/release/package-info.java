/// Which importers run here.
@NullMarked
package kurabe.importers.release;

import org.jspecify.annotations.NullMarked;
