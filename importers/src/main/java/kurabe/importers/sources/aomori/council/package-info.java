/// Documents of 青森県DX推進会議: the slides that its members are shown, and the minutes.
@NullMarked
package kurabe.importers.sources.aomori.council;

import org.jspecify.annotations.NullMarked;
