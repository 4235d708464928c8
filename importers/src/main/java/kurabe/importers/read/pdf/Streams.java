package kurabe.importers.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Tells whether a packed stream is whole. The library takes what it gets out of a damaged one for
/// all, which would be a page with fewer figures.
final class Streams {

  private static final int CHUNK = 1 << 14;

  /// In front of the packed data.
  private static final int HEADER = 2;

  private Streams() {}

  static boolean isWhole(COSStream stream) throws IOException {
    if (!isDeflated(stream.getFilters())) {
      return true;
    }
    try {
      return ends(stream, false) || ends(stream, true);
    } catch (DataFormatException e) {
      return false;
    }
  }

  /// @param bare without the checksum at the end, which some programs forget
  private static boolean ends(COSStream stream, boolean bare)
      throws IOException, DataFormatException {
    Inflater inflater = new Inflater(bare);
    try (InputStream raw = stream.createRawInputStream()) {
      raw.skipNBytes(bare ? Math.min(HEADER, stream.getLength()) : 0);
      return ends(raw, inflater);
    } finally {
      inflater.end();
    }
  }

  private static boolean ends(InputStream raw, Inflater inflater)
      throws IOException, DataFormatException {
    byte[] input = new byte[CHUNK];
    byte[] output = new byte[CHUNK];
    int length = raw.read(input);
    while (length > 0 && !inflater.finished()) {
      inflater.setInput(input, 0, length);
      while (inflater.inflate(output) > 0) {
        Interruption.check();
      }
      length = inflater.finished() ? 0 : raw.read(input);
    }
    return inflater.finished();
  }

  private static boolean isDeflated(COSBase filters) {
    COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.get(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }
}
