/// Keeps published editions in PostgreSQL.
@NullMarked
package kurabe.db;

import org.jspecify.annotations.NullMarked;
