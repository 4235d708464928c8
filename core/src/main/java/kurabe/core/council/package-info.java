/// What a council hears and says about a plan: its agenda, remarks, projects and KPIs.
@NullMarked
package kurabe.core.council;

import org.jspecify.annotations.NullMarked;
