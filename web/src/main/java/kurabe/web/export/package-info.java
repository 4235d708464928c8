/// Published figures as tables that people take with them.
@NullMarked
package kurabe.web.export;

import org.jspecify.annotations.NullMarked;
