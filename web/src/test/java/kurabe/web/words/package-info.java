/// Exact words for every kind of value.
@NullMarked
package kurabe.web.words;

import org.jspecify.annotations.NullMarked;
