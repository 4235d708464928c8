/// What people decide about a file that was read, before it is published.
@NullMarked
package kurabe.core.draft;

import org.jspecify.annotations.NullMarked;
