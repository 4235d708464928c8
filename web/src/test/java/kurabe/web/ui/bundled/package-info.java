/// The bundled reports, read by the real importers and published in memory: pages are held to the
/// published figures without a database.
@NullMarked
package kurabe.web.ui.bundled;

import org.jspecify.annotations.NullMarked;
