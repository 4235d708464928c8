/// Values of the nation or a region that stand beside an indicator.
@NullMarked
package kurabe.core.reference;

import org.jspecify.annotations.NullMarked;
