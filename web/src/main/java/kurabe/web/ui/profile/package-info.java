/// Pages about import profiles: how documents of a publisher are read.
@NullMarked
package kurabe.web.ui.profile;

import org.jspecify.annotations.NullMarked;
