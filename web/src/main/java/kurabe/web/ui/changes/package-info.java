/// What was published when, and what each correction moved.
@NullMarked
package kurabe.web.ui.changes;

import org.jspecify.annotations.NullMarked;
