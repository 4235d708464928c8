/// What Excel and Word files have in common: a ZIP file of XML parts.
@NullMarked
package kurabe.importers.read.office;

import org.jspecify.annotations.NullMarked;
