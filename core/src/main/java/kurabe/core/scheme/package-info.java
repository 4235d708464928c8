/// How plans judge progress: sealed kinds, instances as data.
@NullMarked
package kurabe.core.scheme;

import org.jspecify.annotations.NullMarked;
