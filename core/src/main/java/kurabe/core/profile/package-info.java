/// How to read the reports of a publisher that no importer was written for, as data.
@NullMarked
package kurabe.core.profile;

import org.jspecify.annotations.NullMarked;
