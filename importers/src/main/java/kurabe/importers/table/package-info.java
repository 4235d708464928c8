/// What the cells of a table are to each other: headers, labels, bodies.
@NullMarked
package kurabe.importers.table;

import org.jspecify.annotations.NullMarked;
