/// Reads reports by import profiles: what people wrote down about a publisher's tables.
@NullMarked
package kurabe.importers.sources.profile;

import org.jspecify.annotations.NullMarked;
