package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/// Strict decoding: an encoding that meets a byte it does not know is not the file's encoding.
final class Encodings {

  /// UTF-8 first: Japanese text in Windows-31J is practically never valid UTF-8, the other way
  /// round
  /// it happens.
  static final List<Charset> CANDIDATES = List.of(UTF_8, Charset.forName("windows-31j"));

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Encodings() {}

  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
