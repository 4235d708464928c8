/// The tree of a plan as all kinds of plans show it: its areas and the tables of its indicators.
@NullMarked
package kurabe.web.ui.plan.tree;

import org.jspecify.annotations.NullMarked;
