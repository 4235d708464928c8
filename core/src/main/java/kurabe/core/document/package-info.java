/// A document as lines and cells with their places, whatever format it came in.
@NullMarked
package kurabe.core.document;

import org.jspecify.annotations.NullMarked;
