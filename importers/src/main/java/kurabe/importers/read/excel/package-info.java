/// Workbooks as Excel and its like save them, read sheet by sheet without ever holding one whole.
@NullMarked
package kurabe.importers.read.excel;

import org.jspecify.annotations.NullMarked;
