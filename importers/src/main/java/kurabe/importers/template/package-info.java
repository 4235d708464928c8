/// Writes the forms that somebody may type a report into.
@NullMarked
package kurabe.importers.template;

import org.jspecify.annotations.NullMarked;
