/// Editions as rows and back: one row type per table, the repositories over them, and the two ports
/// of the core that they serve.
@NullMarked
package kurabe.db.edition;

import org.jspecify.annotations.NullMarked;
