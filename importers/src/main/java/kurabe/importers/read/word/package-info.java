/// Documents as Word and its like save them: paragraphs as lines, tables as rows.
@NullMarked
package kurabe.importers.read.word;

import org.jspecify.annotations.NullMarked;
