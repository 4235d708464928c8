/// Lets people write evaluation schemes: check, save, withdraw, and see whose plans go by them.
@NullMarked
package kurabe.core.authoring;

import org.jspecify.annotations.NullMarked;
