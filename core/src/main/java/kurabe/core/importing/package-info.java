/// Reads a file somebody brought into an edition, or says why it can't be read.
@NullMarked
package kurabe.core.importing;

import org.jspecify.annotations.NullMarked;
