/// Follows a plan through time: its pace, its ambition, its differences between any two periods.
@NullMarked
package kurabe.core.tracking;

import org.jspecify.annotations.NullMarked;
