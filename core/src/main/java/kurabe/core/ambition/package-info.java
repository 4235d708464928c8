/// Where an indicator stands on its way to its target, and what its target asks for.
@NullMarked
package kurabe.core.ambition;

import org.jspecify.annotations.NullMarked;
