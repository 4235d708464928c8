/// The bodies that plans and figures belong to.
@NullMarked
package kurabe.core.jurisdiction;

import org.jspecify.annotations.NullMarked;
