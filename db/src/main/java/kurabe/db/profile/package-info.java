/// The history of the profiles that people write.
@NullMarked
package kurabe.db.profile;

import org.jspecify.annotations.NullMarked;
