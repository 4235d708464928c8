/// What Japanese reports mean by their characters, figures, dates and marks.
@NullMarked
package kurabe.importers.text;

import org.jspecify.annotations.NullMarked;
