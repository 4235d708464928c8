/// The pages of plans that publish rates and indices.
@NullMarked
package kurabe.web.ui.plan.rates;

import org.jspecify.annotations.NullMarked;
