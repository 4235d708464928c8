/// Small editions of two plans, as a library in memory, for tests of views.
@NullMarked
package kurabe.web.ui.sample;

import org.jspecify.annotations.NullMarked;
