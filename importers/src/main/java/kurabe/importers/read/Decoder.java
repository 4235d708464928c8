package kurabe.importers.read;

import java.nio.charset.Charset;
import java.util.Optional;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// Turns bytes into characters in the encodings that Japanese offices use.
///
/// @param maximumBytes the largest file that is looked into
record Decoder(int maximumBytes) {

  /// Never throws for bad input.
  Decoding decode(byte[] bytes) {
    if (bytes.length > maximumBytes) {
      return failed(Unreadable.TOO_LARGE);
    }
    return Signatures.findObjection(bytes).map(Decoder::failed).orElseGet(() -> text(bytes));
  }

  private static Decoding text(byte[] bytes) {
    for (Charset charset : Encodings.CANDIDATES) {
      Optional<String> text = Encodings.decode(bytes, charset);
      if (text.isPresent()) {
        return new Decoding.Characters(text.get(), charset);
      }
    }
    return failed(Unreadable.UNKNOWN_ENCODING);
  }

  private static Decoding failed(Unreadable reason) {
    return new Decoding.Failed(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }
}
