package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Tells text from other kinds of files by their bytes; names and extensions are not trusted.
final class Signatures {

  /// PDF, ZIP (Excel, Word), OLE2 (old Excel): documents that a report may well come in.
  private static final List<byte[]> DOCUMENTS =
      List.of(bytes("255044462D"), bytes("504B0304"), bytes("D0CF11E0A1B11AE1"));

  private Signatures() {}

  static boolean isDocument(byte[] bytes) {
    return startsWithAny(bytes, DOCUMENTS);
  }

  /// Which half of each character comes first, by the mark that such a file begins with.
  static Optional<Charset> findUtf16(byte[] bytes) {
    if (startsWith(bytes, bytes("FFFE"))) {
      return Optional.of(UTF_16LE);
    }
    return startsWith(bytes, bytes("FEFF")) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static boolean startsWithAny(byte[] bytes, List<byte[]> signatures) {
    return signatures.stream().anyMatch(signature -> startsWith(bytes, signature));
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
