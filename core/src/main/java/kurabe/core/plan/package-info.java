/// What a plan promises: its tree of items, its indicators, their targets.
@NullMarked
package kurabe.core.plan;

import org.jspecify.annotations.NullMarked;
