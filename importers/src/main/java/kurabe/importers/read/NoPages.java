package kurabe.importers.read;

import jakarta.inject.Singleton;
import kurabe.core.viewing.PageImages;

/// Until there is a format with pages.
@Singleton
final class NoPages implements PageImages {

  @Override
  public boolean canDraw(byte[] document) {
    return false;
  }

  @Override
  public int countPages(byte[] document) {
    return 0;
  }

  @Override
  public byte[] draw(byte[] document, int page, int line, String quote) {
    throw new IllegalArgumentException("no page " + page);
  }
}
