/// Reads evaluation schemes and themes from their YAML files.
@NullMarked
package kurabe.core.catalog;

import org.jspecify.annotations.NullMarked;
