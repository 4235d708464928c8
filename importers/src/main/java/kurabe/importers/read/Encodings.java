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
  /// round it happens.
  static final List<Charset> CANDIDATES = List.of(UTF_8, Charset.forName("windows-31j"));

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Stands for the character that a file ends in the middle of.
  private static final char REPLACEMENT = '\uFFFD';

  private Encodings() {}

  static Optional<String> decode(byte[] bytes, Charset charset) {
    int cut = charset.equals(UTF_8) ? Utf8Tail.incomplete(bytes) : 0;
    return decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut), charset)
        .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
        .map(text -> cut == 0 ? text : text + REPLACEMENT);
  }

  private static Optional<String> decode(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
