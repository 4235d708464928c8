/// Remarks of councils with what followed, cases with failures and lessons, and projects.
@NullMarked
package kurabe.web.ui.hearing;

import org.jspecify.annotations.NullMarked;
