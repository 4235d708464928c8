/// What plans' indicators and items are mapped to, and where people decide about it.
@NullMarked
package kurabe.web.ui.concordance;

import org.jspecify.annotations.NullMarked;
