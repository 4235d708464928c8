/// The reports that come with Kurabe: labels, figures and sources of published reports, retyped in
/// the layouts that the importers read.
@NullMarked
package kurabe.importers.bundled;

import org.jspecify.annotations.NullMarked;
