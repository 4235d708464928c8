/// What indicators of several plans and official statistics have in common.
@NullMarked
package kurabe.core.concept;

import org.jspecify.annotations.NullMarked;
