/// Sets plans side by side, as far as they can be compared.
@NullMarked
package kurabe.core.comparing;

import org.jspecify.annotations.NullMarked;
