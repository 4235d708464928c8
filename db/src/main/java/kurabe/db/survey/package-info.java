/// Official statistics in tables: revisions, their vintages, and a row for each body's value.
@NullMarked
package kurabe.db.survey;

import org.jspecify.annotations.NullMarked;
