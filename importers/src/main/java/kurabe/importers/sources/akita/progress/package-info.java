/// The progress reports of 秋田県DX推進計画: a table of grades over several pages, and a block of plan,
/// progress and outlook for the initiatives that the prefecture singles out.
@NullMarked
package kurabe.importers.sources.akita.progress;

import org.jspecify.annotations.NullMarked;
