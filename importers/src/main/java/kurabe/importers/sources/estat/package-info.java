/// Tables of the government's portal of statistics (e-Stat), as its interface for programs gives
/// them:
/// `getStatsData` in JSON.
@NullMarked
package kurabe.importers.sources.estat;

import org.jspecify.annotations.NullMarked;
