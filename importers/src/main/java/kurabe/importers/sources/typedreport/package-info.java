/// Reads reports that somebody typed into a form.
@NullMarked
package kurabe.importers.sources.typedreport;

import org.jspecify.annotations.NullMarked;
