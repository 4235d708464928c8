/// Which items of different plans speak of the same theme, and on what ground.
@NullMarked
package kurabe.core.concordance;

import org.jspecify.annotations.NullMarked;
