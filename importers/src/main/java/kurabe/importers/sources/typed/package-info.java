/// Kurabe's own table (参考値の表) for those who type figures from a publication: one value a row, every
/// one
/// with the place it was taken from. `docs/reference-table.md` describes it.
@NullMarked
package kurabe.importers.sources.typed;

import org.jspecify.annotations.NullMarked;
