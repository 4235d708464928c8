/// The pages of plans that publish grades.
@NullMarked
package kurabe.web.ui.plan.grades;

import org.jspecify.annotations.NullMarked;
