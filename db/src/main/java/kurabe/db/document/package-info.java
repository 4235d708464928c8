/// The bytes of the files that everything was read from.
@NullMarked
package kurabe.db.document;

import org.jspecify.annotations.NullMarked;
