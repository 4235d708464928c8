/// Disputes and their resolutions in tables that are only added to.
@NullMarked
package kurabe.db.dispute;

import org.jspecify.annotations.NullMarked;
