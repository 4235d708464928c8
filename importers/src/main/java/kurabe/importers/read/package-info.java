/// Bytes to documents.
@NullMarked
package kurabe.importers.read;

import org.jspecify.annotations.NullMarked;
