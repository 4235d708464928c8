/// Import profiles that people write: reading, checking, keeping and trying them.
@NullMarked
package kurabe.core.profiling;

import org.jspecify.annotations.NullMarked;
