/// The bodies that tables of official figures name.
@NullMarked
package kurabe.importers.body;

import org.jspecify.annotations.NullMarked;
