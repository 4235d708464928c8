/// Problems as JSON and back.
@NullMarked
package kurabe.db.problem;

import org.jspecify.annotations.NullMarked;
