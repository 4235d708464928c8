/// JSON as rows of names and values, whatever it is about.
@NullMarked
package kurabe.importers.read.json;

import org.jspecify.annotations.NullMarked;
