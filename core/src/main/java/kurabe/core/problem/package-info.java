/// What was wrong or doubtful while a document was read, with its place.
@NullMarked
package kurabe.core.problem;

import org.jspecify.annotations.NullMarked;
