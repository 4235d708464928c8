/// Finds the importer that a document is for.
@NullMarked
package kurabe.importers.source;

import org.jspecify.annotations.NullMarked;
