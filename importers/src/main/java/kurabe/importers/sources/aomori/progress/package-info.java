/// Reads the progress reports of 青森県DX推進プラン, which Aomori publishes twice a year.
///
/// From the outside in: [kurabe.importers.sources.aomori.progress.Announcements] are what the front
/// pages say that the report holds; sections are cut at the headings of the KPIs (資料編); a header
/// gives the columns of a table their meaning; rows are laid on the columns; cells are read; the
/// dashboard's boxes are held against the tables; what was announced is held against what was read.
@NullMarked
package kurabe.importers.sources.aomori.progress;

import org.jspecify.annotations.NullMarked;
