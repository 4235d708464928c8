/// Drafts with their history, and what happened to published revisions.
@NullMarked
package kurabe.db.draft;

import org.jspecify.annotations.NullMarked;
