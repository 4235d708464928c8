/// What importers of official figures share.
@NullMarked
package kurabe.importers.survey;

import org.jspecify.annotations.NullMarked;
