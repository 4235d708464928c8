/// PDF to lines and tables: what is drawn (glyphs, strokes), where tables are, in which order it is
/// read.
@NullMarked
package kurabe.importers.read.pdf;

import org.jspecify.annotations.NullMarked;
