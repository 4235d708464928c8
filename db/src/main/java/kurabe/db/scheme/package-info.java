/// The history of the schemes that people write.
@NullMarked
package kurabe.db.scheme;

import org.jspecify.annotations.NullMarked;
