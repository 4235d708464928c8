/// Reads evaluation schemes, concepts, themes, mappings from their YAML files.
@NullMarked
package kurabe.core.catalog;

import org.jspecify.annotations.NullMarked;
