/// What a running server does by itself.
@NullMarked
package kurabe.web.scheduling;

import org.jspecify.annotations.NullMarked;
