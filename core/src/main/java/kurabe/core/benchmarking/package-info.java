/// Sets bodies beside each other and beside the nation, concept by concept.
@NullMarked
package kurabe.core.benchmarking;

import org.jspecify.annotations.NullMarked;
