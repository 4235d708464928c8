package kurabe.importers.read;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kurabe.core.problem.Unreadable;

/// Tells text from other kinds of files by their bytes; names and extensions are not trusted.
final class Signatures {

  /// PDF, ZIP (Excel, Word), OLE2 (old Excel): documents that a report may well come in.
  private static final List<byte[]> DOCUMENTS =
      List.of(bytes("255044462D"), bytes("504B0304"), bytes("D0CF11E0A1B11AE1"));

  private static final List<byte[]> UTF_16 = List.of(bytes("FEFF"), bytes("FFFE"));

  private Signatures() {}

  static Optional<Unreadable> findObjection(byte[] bytes) {
    if (startsWithAny(bytes, DOCUMENTS)) {
      return Optional.of(Unreadable.UNSUPPORTED_FORMAT);
    }
    if (startsWithAny(bytes, UTF_16)) {
      return Optional.of(Unreadable.UNKNOWN_ENCODING);
    }
    return hasControls(bytes) ? Optional.of(Unreadable.NOT_TEXT) : Optional.empty();
  }

  private static boolean startsWithAny(byte[] bytes, List<byte[]> signatures) {
    return signatures.stream().anyMatch(signature -> startsWith(bytes, signature));
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  /// Both encodings use the bytes below space only for what ASCII means by them.
  private static boolean hasControls(byte[] bytes) {
    for (byte each : bytes) {
      if (each >= 0 && each < ' ' && "\t\n\u000B\f\r\u001A".indexOf(each) < 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
