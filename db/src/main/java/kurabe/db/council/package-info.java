/// Keeps documents of councils, what people did about remarks, and the cases that they add.
@NullMarked
package kurabe.db.council;

import org.jspecify.annotations.NullMarked;
