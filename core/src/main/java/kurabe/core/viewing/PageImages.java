package kurabe.core.viewing;

/// Draws the pages of documents that have any. Implemented by the importers.
public interface PageImages {

  /// Whether the document has pages that can be drawn.
  boolean canDraw(byte[] document);

  int countPages(byte[] document);

  /// A page as PNG, with the cell of a line outlined that the quote stands in; the whole line where
  /// no single cell has it.
  ///
  /// @param page from 1
  /// @param line on that page from 1, 0 to outline nothing
  byte[] draw(byte[] document, int page, int line, String quote);
}
