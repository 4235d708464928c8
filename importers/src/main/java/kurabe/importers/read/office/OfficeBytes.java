package kurabe.importers.read.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.HexFormat;

/// What the bytes of Office files begin with, and what older ones hold.
final class OfficeBytes {

  private static final byte[] ZIP = HexFormat.of().parseHex("504B0304");
  private static final byte[] EMPTY_ZIP = HexFormat.of().parseHex("504B0506");

  /// Before 2007, and around every file with a password since.
  private static final byte[] COMPOUND = HexFormat.of().parseHex("D0CF11E0A1B11AE1");

  /// Name of the entry that holds a file with a password.
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(UTF_16LE);

  private OfficeBytes() {}

  static boolean isPackage(byte[] bytes) {
    return startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
  }

  static boolean isCompound(byte[] bytes) {
    return startsWith(bytes, COMPOUND);
  }

  static boolean isEncrypted(byte[] bytes) {
    for (int at = COMPOUND.length; at + ENCRYPTED.length <= bytes.length; at++) {
      if (bytes[at] == ENCRYPTED[0]
          && Arrays.equals(bytes, at, at + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
