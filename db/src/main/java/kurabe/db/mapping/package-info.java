/// Keeps what people decide about mappings.
@NullMarked
package kurabe.db.mapping;

import org.jspecify.annotations.NullMarked;
