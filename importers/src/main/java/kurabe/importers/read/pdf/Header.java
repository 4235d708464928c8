package kurabe.importers.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// What a PDF begins with. A few bytes may stand before it: servers and mail programs leave some.
final class Header {

  private static final int FIRST_BYTES = 1024;

  private Header() {}

  static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, FIRST_BYTES);
    String start = new String(bytes, 0, length, ISO_8859_1);
    int at = start.indexOf("%PDF-");
    return at == 0 || (at > 0 && start.substring(0, at).isBlank());
  }
}
