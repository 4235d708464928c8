/// Printed figures held against the figures recomputed from their parts.
@NullMarked
package kurabe.core.audit;

import org.jspecify.annotations.NullMarked;
