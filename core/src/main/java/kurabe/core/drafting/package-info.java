/// Takes files in as drafts, lets people decide about them, and publishes or withdraws them.
@NullMarked
package kurabe.core.drafting;

import org.jspecify.annotations.NullMarked;
