/// Evaluation schemes: what there is, what each says, and the writing of one's own.
@NullMarked
package kurabe.web.ui.scheme;

import org.jspecify.annotations.NullMarked;
